import { createHash } from "node:crypto";
import { generateEntityId } from "@medusajs/framework/utils";
import { config } from "../config";
import type { Database } from "../database/connection";
import { dropUpload, findUpload, type UploadRow } from "../database/picture-uploads";
import { keepPicture, type NewPicture } from "../database/pictures";
import { Refusal } from "../http/refusal";
import { writePrivateFiles, writePublicFiles } from "./files";
import { oneAtATime } from "./one-at-a-time";
import { readPhoto } from "./read-photo";
import { readUpload, removeUpload } from "./upload-file";

const KEY_LENGTH = 24;

/**
 * Makes the picture of a complete upload and gives its key. May be repeated, also by two processes at once.
 * Throws a refusal, and keeps nothing of the file, when it is no good photo.
 */
export function keepPhoto(database: Database, upload: UploadRow): Promise<string> {
  return oneAtATime(async () => {
    const file = await readUpload(upload.id);
    const known = await findUpload(database, upload.owner_id, upload.id);
    if (known?.picture_key) return known.picture_key;
    try {
      const picture = await derive(upload, file);
      await keepPicture(database, generateEntityId(undefined, "pic"), picture);
      await removeUpload(upload.id);
      return picture.key;
    } catch (error) {
      if (error instanceof Refusal) await forget(database, upload.id);
      throw error;
    }
  });
}

async function derive(upload: UploadRow, file: Buffer): Promise<NewPicture> {
  const { owner_id: ownerId, visibility, bytes } = upload;
  const sha256 = createHash("sha256").update(file).digest("hex");
  if (file.length !== bytes || (upload.sha256 ?? sha256) !== sha256) throw new Refusal("picture_damaged");
  const photo = await readPhoto(file);
  const key = keyOf(ownerId, visibility, sha256);
  const placeholder = await (visibility === "public"
    ? writePublicFiles(photo, key, config.picturesDir)
    : writePrivateFiles(photo, key, config.privatePicturesDir));
  const { width, height } = photo;
  return { ...placeholder, key, ownerId, visibility, sha256, bytes, width, height, uploadId: upload.id };
}

/** Two owners of the same photo have files of their own, so that removing one's never takes the other's. */
function keyOf(ownerId: string, visibility: string, sha256: string): string {
  const name = createHash("sha256").update(`${ownerId} ${visibility} ${sha256}`).digest("hex");
  return `p${name.slice(0, KEY_LENGTH)}`;
}

async function forget(database: Database, id: string): Promise<void> {
  await dropUpload(database, id);
  await removeUpload(id);
}
