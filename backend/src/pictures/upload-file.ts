import { mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { config } from "../config";

const folder = join(config.privatePicturesDir, "uploads");

/** `id` is an upload's, a UUID the contract has checked: never anything else a client names. */
function fileOf(id: string): string {
  return join(folder, `${id}.part`);
}

/** Writes a chunk of an upload at its place; again at the same place is harmless. */
export async function writeChunk(id: string, offset: number, chunk: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = await open(fileOf(id), offset === 0 ? "w" : "r+");
  try {
    await file.write(chunk, 0, chunk.length, offset);
  } finally {
    await file.close();
  }
}

/** The whole file of an upload; empty when it is gone. */
export function readUpload(id: string): Promise<Buffer> {
  return readFile(fileOf(id)).catch(() => Buffer.alloc(0));
}

/** Removes an upload's file, if it is there. */
export function removeUpload(id: string): Promise<void> {
  return rm(fileOf(id), { force: true });
}
