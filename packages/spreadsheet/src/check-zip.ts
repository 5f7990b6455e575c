import { inflateRawSync } from "node:zlib";
import { MOST_ENTRIES, MOST_INFLATED_BYTES } from "./limits";
import { SpreadsheetError } from "./spreadsheet-error";

/** Field offsets of the ZIP format (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const DEFLATED = 8;

/**
 * Inflates every entry of a ZIP file within a limit and throws the result away: sizes told in the file can lie.
 * Throws SpreadsheetError `too_big` for a decompression bomb, `unreadable` for anything that is no plain ZIP file.
 */
export function checkZip(file: Buffer): void {
  try {
    inflateAll(file);
  } catch (error) {
    if (error instanceof SpreadsheetError) throw error;
    const isTooBig = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw new SpreadsheetError(isTooBig ? "too_big" : "unreadable");
  }
}

function inflateAll(file: Buffer): void {
  const end = endOf(file);
  const entries = file.readUInt16LE(end + 10);
  if (entries > MOST_ENTRIES) throw new SpreadsheetError("too_big");
  let place = file.readUInt32LE(end + 16);
  let left = MOST_INFLATED_BYTES;
  for (let entry = 0; entry < entries; entry += 1) {
    if (file.readUInt32LE(place) !== ENTRY_SIGNATURE) throw new SpreadsheetError("unreadable");
    left -= inflatedBytes(file, place, left);
    place += ENTRY_BYTES + [28, 30, 32].reduce((sum, field) => sum + file.readUInt16LE(place + field), 0);
  }
}

/** The directory's place stands at the end, before a comment. */
function endOf(file: Buffer): number {
  for (let place = file.length - END_BYTES; place >= 0; place -= 1) {
    if (file.readUInt32LE(place) === END_SIGNATURE) return place;
  }
  throw new SpreadsheetError("unreadable");
}

function inflatedBytes(file: Buffer, entry: number, most: number): number {
  const packed = file.readUInt32LE(entry + 20);
  const local = file.readUInt32LE(entry + 42);
  if (file.readUInt32LE(local) !== LOCAL_SIGNATURE) throw new SpreadsheetError("unreadable");
  const start = local + LOCAL_BYTES + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  if (start + packed > file.length) throw new SpreadsheetError("unreadable");
  if (file.readUInt16LE(entry + 10) !== DEFLATED) return packed;
  if (most <= 0) throw new SpreadsheetError("too_big");
  return inflateRawSync(file.subarray(start, start + packed), { maxOutputLength: most }).length;
}
