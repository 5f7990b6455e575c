/** What the first bytes of a file say it is. HEIC is told apart because phones make it and we cannot read it. */
export type PhotoType = "jpeg" | "png" | "webp" | "heic" | "other";

const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const HEIC_BRANDS = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

/** Tells a photo by its content alone; names and declared types are anyone's to choose. Needs the first 12 bytes. */
export function photoTypeOf(file: Buffer): PhotoType {
  if (startsWith(file, JPEG)) return "jpeg";
  if (startsWith(file, PNG)) return "png";
  if (textAt(file, 0) === "RIFF" && textAt(file, 8) === "WEBP") return "webp";
  if (textAt(file, 4) === "ftyp" && HEIC_BRANDS.includes(textAt(file, 8))) return "heic";
  return "other";
}

function startsWith(file: Buffer, signature: Buffer): boolean {
  return file.subarray(0, signature.length).equals(signature);
}

function textAt(file: Buffer, offset: number): string {
  return file.toString("latin1", offset, offset + 4);
}
