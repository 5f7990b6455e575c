import { deflateRawSync, deflateSync } from "node:zlib";
import sharp from "sharp";

const SOFT = { width: 400, height: 300 };

/** A photo-like picture, different for each seed, lying on its side, with a camera's EXIF and a GPS place in it. */
export function photo(seed = 1, { width, height }: { width: number; height: number } = SOFT): Promise<Buffer> {
  return gradient(seed, width, height)
    .jpeg({ quality: 85 })
    .withMetadata({ orientation: 6 })
    .withExif({
      IFD0: { Make: "RahasiaKamera" },
      IFD3: { GPSLatitudeRef: "S", GPSLatitude: "5/1 22/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "105/1 15/1 0/1" },
    })
    .toBuffer();
}

/** The same as PNG or WebP, half see-through. */
export function seeThrough(format: "png" | "webp"): Promise<Buffer> {
  return gradient(2, SOFT.width, SOFT.height).ensureAlpha(0.5).toFormat(format).toBuffer();
}

function gradient(seed: number, width: number, height: number) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <linearGradient id="g"><stop stop-color="hsl(${seed * 37},60%,40%)"/><stop offset="1" stop-color="#fd9"/></linearGradient>
    <rect width="100%" height="100%" fill="url(#g)"/><circle cx="${40 + seed}" cy="90" r="60" fill="#853"/></svg>`;
  return sharp(Buffer.from(svg)).removeAlpha();
}

/** A PNG of a few kilobytes that says it has `side` x `side` pixels, and unpacks to as many. */
export function pngBomb(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const row = Buffer.alloc(Math.ceil(side / 8) + 1);
  const rows = deflateSync(Buffer.alloc(row.length * Math.min(side, 4_000)), { level: 9 });
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A small PNG whose text chunk unpacks to `bytes`. */
export async function pngWithTextBomb(bytes: number): Promise<Buffer> {
  const plain = await gradient(3, 200, 200).png().toBuffer();
  const text = Buffer.concat([Buffer.from("Comment\0\0"), deflateSync(Buffer.alloc(bytes, 0x61), { level: 9 })]);
  const headerEnd = 33;
  return Buffer.concat([plain.subarray(0, headerEnd), chunk("zTXt", text), plain.subarray(headerEnd)]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const text = (content: string) => Buffer.from(content.padEnd(2_000, " "));
const box = (type: string, brand: string) => Buffer.concat([Buffer.from([0, 0, 0, 24]), text(`${type}${brand}`)]);

/** Files that are no photo at all, whatever they are called. */
export const NO_PHOTOS: [string, Buffer][] = [
  ["a script", text("#!/bin/sh\nrm -rf /\n")],
  ["JavaScript", text("alert(document.cookie)")],
  ["a page", text("<!doctype html><script>alert(1)</script>")],
  ["an SVG drawing with a script", text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ["an SVG drawing that reads our files", text('<?xml version="1.0"?><svg><image href="file:///etc/passwd"/></svg>')],
  ["a video", box("ftyp", "isom")],
  ["a GIF", Buffer.from("47494638396101000100000000002c00000000010001000002024401003b", "hex")],
  ["a PDF", text("%PDF-1.7")],
  ["a program", Buffer.concat([Buffer.from([0x7f]), text("ELF")])],
  ["an archive", Buffer.concat([Buffer.from("PK\x03\x04"), deflateRawSync(text("x"))])],
  ["zeros", Buffer.alloc(5_000)],
  ["a single byte", Buffer.from([0xff])],
];

/** A photo in the format of some phones that we cannot read. */
export const HEIC = box("ftyp", "heic");
