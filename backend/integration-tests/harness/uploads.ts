import { randomUUID } from "node:crypto";
import type { ErrorCode } from "@pasar/contracts/errors";
import type { PictureUpload, PictureVisibility, UploadedPicture } from "@pasar/contracts/pictures";
import type { Answer, Api } from "./client";

type UploadAnswer = Answer<PictureUpload & { code: ErrorCode; message: string }>;

/** A file to send, as a phone would. */
export interface Sending {
  file: Buffer;
  visibility?: PictureVisibility;
  id?: string;
  /** What the phone says of the file, where that is not the truth. */
  bytes?: number;
  sha256?: string;
  chunkBytes?: number;
  /** To a seller's pictures, or to the operators'. */
  desk?: "seller" | "admin";
}

const CHUNK = 64 * 1024;

/** Begins an upload. */
export function startUpload(api: Api, { file, ...said }: Sending): Promise<UploadAnswer> {
  const { visibility = "public", id = randomUUID(), bytes = file.length, sha256, desk = "seller" } = said;
  return api.post(`/${desk}/pictures`, { id, bytes, sha256, visibility });
}

/** Sends one chunk. */
export function sendChunk(
  api: Api,
  id: string,
  offset: number | string,
  chunk: Buffer,
  desk = "seller",
): Promise<UploadAnswer> {
  return api.send("POST", `/${desk}/pictures/${id}/chunks?offset=${offset}`, chunk, "application/octet-stream");
}

/** Sends a whole file in chunks; gives the first refusal, or the last answer. */
export async function upload(api: Api, sending: Sending): Promise<UploadAnswer> {
  const { file, chunkBytes = CHUNK } = sending;
  let answer = await startUpload(api, sending);
  while (answer.status < 400 && !answer.body.picture) {
    const { id, offset } = answer.body;
    answer = await sendChunk(api, id, offset, file.subarray(offset, offset + chunkBytes), sending.desk);
  }
  return answer;
}

/** Sends a photo that must be good. */
export async function uploaded(api: Api, sending: Sending): Promise<UploadedPicture> {
  const { status, body } = await upload(api, sending);
  if (!body.picture) throw new Error(`not uploaded: ${status} ${JSON.stringify(body)}`);
  return body.picture;
}
