import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import type { Bitmap } from "../../pictures/bitmap";
import { type Placeholder, publicFilesOf, writePublicFiles } from "../../pictures/files";

/** A picture to derive: `key` names the files, `svg` is the drawing. */
interface PictureSource {
  readonly key: string;
  readonly svg: string;
}

interface DerivedPicture extends Placeholder {
  readonly key: string;
}

/** Where to write, how many pictures at a time (default 2) and whom to tell after each. */
interface DeriveOptions {
  readonly outDir: string;
  readonly concurrency?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

interface ManifestEntry extends DerivedPicture {
  readonly hash: string;
}

const MANIFEST = "manifest.json";
/** Raise when a setting of `src/pictures/files.ts` changes, so that existing files are made anew. */
const SETTINGS_VERSION = 1;

/**
 * Writes the WebP widths and `<key>-og.jpg` of every picture that is missing or has changed.
 * Gives colour and placeholder of all, in the order of the list. Throws when a file cannot be written.
 */
export async function derivePictures(
  list: readonly PictureSource[],
  options: DeriveOptions,
): Promise<DerivedPicture[]> {
  await mkdir(options.outDir, { recursive: true });
  const manifest = await readManifest(options.outDir);
  const results: ManifestEntry[] = [];
  let next = 0;
  let done = 0;
  const worker = async () => {
    for (let index = next++; index < list.length; index = next++) {
      const source = list[index];
      if (!source) return;
      results[index] = await deriveUnlessKnown(source, manifest.get(source.key), options.outDir);
      done += 1;
      options.onProgress?.(done, list.length);
    }
  };
  await Promise.all(Array.from({ length: options.concurrency ?? 2 }, worker));
  for (const entry of results) manifest.set(entry.key, entry);
  await writeManifest(options.outDir, manifest);
  return results.map(({ key, color, lqip }) => ({ key, color, lqip }));
}

async function deriveUnlessKnown(
  source: PictureSource,
  known: ManifestEntry | undefined,
  outDir: string,
): Promise<ManifestEntry> {
  const hash = createHash("sha256").update(`${SETTINGS_VERSION} ${source.svg}`).digest("hex");
  if (known?.hash === hash && publicFilesOf(source.key).every((name) => existsSync(join(outDir, name)))) return known;
  return { ...(await derive(source, outDir)), hash };
}

async function derive(source: PictureSource, outDir: string): Promise<DerivedPicture> {
  return { key: source.key, ...(await writePublicFiles(await rasterize(source.svg), source.key, outDir)) };
}

async function rasterize(svg: string): Promise<Bitmap> {
  const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

async function readManifest(outDir: string): Promise<Map<string, ManifestEntry>> {
  const file = join(outDir, MANIFEST);
  if (!existsSync(file)) return new Map();
  const entries = JSON.parse(await readFile(file, "utf8")) as readonly ManifestEntry[];
  return new Map(entries.map((entry) => [entry.key, entry]));
}

async function writeManifest(outDir: string, manifest: ReadonlyMap<string, ManifestEntry>): Promise<void> {
  const file = join(outDir, MANIFEST);
  await writeFile(`${file}.new`, JSON.stringify([...manifest.values()]));
  await rename(`${file}.new`, file);
}
