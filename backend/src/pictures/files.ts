import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Sharp } from "sharp";
import { averageColor, type Bitmap, open, shrink } from "./bitmap";

/** What a card paints before its picture arrives: a hex colour and a 16 px WebP data URI. */
export interface Placeholder {
  readonly color: string;
  readonly lqip: string;
}

/** Widths of the WebP files `<key>-<width>.webp`, widest first: each is shrunk from the one before. */
export const PICTURE_WIDTHS: readonly number[] = [960, 720, 480, 320, 160];
/** A private picture is a list's thumbnail and a page one can read. */
export const PRIVATE_WIDTHS: readonly number[] = [1280, 320];
/** Effort 2 costs half of effort 4 and is 5 % larger on flat drawings. */
const WEBP = { quality: 72, effort: 2 } as const;
const LQIP_WIDTH = 16;
const OG_SIZE = { width: 600, height: 600, quality: 78 } as const;
/** The share picture is cut from this width. */
const OG_SOURCE_WIDTH = 720;

/** Writes a picture's WebP widths and its `<key>-og.jpg`. Throws when a file cannot be written. */
export async function writePublicFiles(source: Bitmap, key: string, folder: string): Promise<Placeholder> {
  const smallest = await writeWidths(source, PICTURE_WIDTHS, key, folder);
  const { width, height, quality } = OG_SIZE;
  const share = open(await shrink(source, OG_SOURCE_WIDTH))
    .resize(width, height, { fit: "cover", kernel: "linear" })
    .jpeg({ quality });
  await writeWhole(share, join(folder, `${key}-og.jpg`));
  return placeholderOf(smallest);
}

/** Writes the widths of a picture only some may see. Throws when a file cannot be written. */
export async function writePrivateFiles(source: Bitmap, key: string, folder: string): Promise<Placeholder> {
  return placeholderOf(await writeWidths(source, PRIVATE_WIDTHS, key, folder));
}

/** The names of all files a public picture has. */
export function publicFilesOf(key: string): string[] {
  return [...PICTURE_WIDTHS.map((width) => `${key}-${width}.webp`), `${key}-og.jpg`];
}

/** Removes every file of a picture there may be in a folder. */
export async function removeFiles(key: string, folder: string): Promise<void> {
  const names = [...PICTURE_WIDTHS, ...PRIVATE_WIDTHS].flatMap((width) => [
    `${key}-${width}.webp`,
    `${key}-${width}.avif`,
  ]);
  await Promise.all([...names, `${key}-og.jpg`].map((name) => rm(join(folder, name), { force: true })));
}

async function writeWidths(source: Bitmap, widths: readonly number[], key: string, folder: string): Promise<Bitmap> {
  await mkdir(folder, { recursive: true });
  let bitmap = source;
  for (const width of widths) {
    bitmap = await shrink(bitmap, width);
    await writeWhole(open(bitmap).webp(WEBP), join(folder, `${key}-${width}.webp`));
  }
  return bitmap;
}

/** Nobody may be served half a file, and what is served once may be kept for ever. */
async function writeWhole(image: Sharp, file: string): Promise<void> {
  const draft = `${file}.${process.pid}.new`;
  await image.toFile(draft);
  await rename(draft, file);
}

async function placeholderOf(bitmap: Bitmap): Promise<Placeholder> {
  const tiny = await shrink(bitmap, LQIP_WIDTH);
  const preview = await open(tiny).webp({ quality: 30 }).toBuffer();
  return { color: averageColor(tiny), lqip: `data:image/webp;base64,${preview.toString("base64")}` };
}
