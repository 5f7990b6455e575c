import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type PictureUpload, startPictureSchema } from "@pasar/contracts/pictures";
import { type Database, databaseOf } from "../database/connection";
import { findUpload, receiveChunk, startUpload, type UploadRow } from "../database/picture-uploads";
import { findPicture, findSamePicture } from "../database/pictures";
import { keepPhoto } from "../pictures/keep-photo";
import { PICTURE_LIMITS } from "../pictures/limits";
import { writeChunk } from "../pictures/upload-file";
import { readChunk } from "./read-chunk";
import { Refusal } from "./refusal";
import { readBody } from "./validate";

const { bytes: mostBytes, chunkBytes, dailyBytes, dailyUploads } = PICTURE_LIMITS;
const DAILY = { uploads: dailyUploads, bytes: dailyBytes };
const OFFSET = /^\d{1,9}$/;

/** Begins or goes on with an upload of the owner; a photo they have sent before is finished at once. */
export async function answerStart(
  req: MedusaRequest,
  res: MedusaResponse,
  ownerId: string,
  daily: { uploads: number; bytes: number } = DAILY,
): Promise<void> {
  const start = readBody(req, startPictureSchema);
  if (start.bytes > mostBytes) throw new Refusal("picture_too_large");
  const database = databaseOf(req.scope);
  const { id, bytes, sha256, visibility } = start;
  const picture = sha256 && (await findSamePicture(database, ownerId, visibility, sha256));
  if (picture) {
    res.json({ id, bytes, offset: bytes, chunk_bytes: chunkBytes, picture } satisfies PictureUpload);
    return;
  }
  const upload = await startUpload(database, ownerId, start, daily);
  if (upload === "picture_quota") throw new Refusal(upload);
  if (!upload) throw new Refusal("upload_not_found");
  res.json(await finished(database, upload));
}

/** Tells how far an upload of the owner has come. */
export async function answerUpload(req: MedusaRequest, res: MedusaResponse, ownerId: string): Promise<void> {
  const database = databaseOf(req.scope);
  const upload = await findUpload(database, ownerId, req.params.id ?? "");
  if (!upload) throw new Refusal("upload_not_found");
  res.json(await present(database, upload));
}

/** Takes the next chunk of an upload of the owner; with the last one the picture is made. */
export async function answerChunk(
  req: MedusaRequest,
  res: MedusaResponse,
  ownerId: string,
  id = req.params.id ?? "",
): Promise<void> {
  const { offset } = req.query;
  if (typeof offset !== "string" || !OFFSET.test(offset)) throw new Refusal("invalid_request");
  const chunk = await readChunk(req, chunkBytes);
  const place = { ownerId, id, offset: Number(offset), bytes: chunk.length };
  const database = databaseOf(req.scope);
  const upload = await receiveChunk(database, place, () => writeChunk(id, place.offset, chunk));
  if (typeof upload === "string") throw new Refusal(upload);
  res.json(await finished(database, upload));
}

/** A process may have died between the last chunk and the picture, so whoever asks for more finishes it. */
async function finished(database: Database, upload: UploadRow): Promise<PictureUpload> {
  const isDue = upload.received === upload.bytes && !upload.picture_key;
  return present(database, isDue ? { ...upload, picture_key: await keepPhoto(database, upload) } : upload);
}

async function present(database: Database, upload: UploadRow): Promise<PictureUpload> {
  const { id, owner_id, bytes, received, picture_key } = upload;
  const picture = picture_key ? await findPicture(database, owner_id, picture_key) : undefined;
  return { id, bytes, offset: received, chunk_bytes: chunkBytes, picture: picture ?? null };
}
