import { config } from "../config";
import type { Database } from "../database/connection";
import { removeStaleUploads } from "../database/picture-uploads";
import { removeUnclaimed, withNextForAvif } from "../database/pictures";
import { writeAvifFiles } from "./avif";
import { removeFiles } from "./files";
import { removeUpload } from "./upload-file";

/** About ten seconds of work; the clock comes round again. */
const MOST_AVIF_PICTURES = 10;

/** Removes the files of pictures nothing shows and of uploads nobody finishes. */
export async function removeLeftovers(database: Database): Promise<void> {
  for (const { key, visibility } of await removeUnclaimed(database)) {
    await removeFiles(key, visibility === "public" ? config.picturesDir : config.privatePicturesDir);
  }
  for (const { id } of await removeStaleUploads(database)) await removeUpload(id);
}

/** Writes AVIF files for pictures that are shown, one after the other. */
export async function writeMissingAvif(database: Database): Promise<void> {
  const write = (key: string) => writeAvifFiles(key, config.picturesDir);
  for (let left = MOST_AVIF_PICTURES; left > 0 && (await withNextForAvif(database, write)); left -= 1);
}
