import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { PICTURE_WIDTHS } from "./files";
import { oneAtATime } from "./one-at-a-time";

/** Ten to twenty-five times the work of WebP, so never while somebody waits; effort 4 would double it for a tenth. */
const AVIF = { quality: 50, effort: 2 } as const;

/** Writes the AVIF file beside each WebP file of a picture, where it is smaller. Throws when a file cannot be written. */
export async function writeAvifFiles(key: string, folder: string): Promise<void> {
  for (const width of PICTURE_WIDTHS) {
    const webp = await readFile(join(folder, `${key}-${width}.webp`)).catch(() => null);
    if (!webp) continue;
    const avif = await oneAtATime(() => sharp(webp).avif(AVIF).toBuffer());
    if (avif.length >= webp.length) continue;
    const file = join(folder, `${key}-${width}.avif`);
    await writeFile(`${file}.new`, avif);
    await rename(`${file}.new`, file);
  }
}
