import type { PictureUpload, StartPicture } from "@pasar/contracts/pictures";
import { ApiError, api } from "./api";
import { randomId } from "./random-id";
import type { WaitingPhoto } from "./waiting-photos";

/** Where photos go: a member's to their seller, an applicant's to their application, an operator's to the platform. */
export type PhotoDesk = "seller" | "join" | "admin";

/** At 4 kB a second, a slow edge of 2G, a chunk still arrives within the time a request has. */
const CHUNK_BYTES = 64 * 1024;
/** A backend that never agrees where the upload stands must not be asked for ever. */
const MOST_RESTARTS = 4;

/**
 * Sends a photo, going on where an earlier try stopped, and gives its picture's key.
 * `note` hears how much has arrived, from 0 to 1; `ask` sends it in somebody else's name than the signed-in person's.
 * Throws ApiError; after one that is unsure, call it again.
 */
export async function sendPhoto(
  desk: PhotoDesk,
  photo: WaitingPhoto,
  note: (share: number) => void,
  signal: AbortSignal,
  ask: typeof api = api,
): Promise<string> {
  let { id } = photo;
  for (let restarts = 0; ; restarts += 1) {
    try {
      return await sendFromWhereItStopped({ desk, ask, signal }, { ...photo, id }, note);
    } catch (error) {
      if (!isLostPlace(error) || restarts === MOST_RESTARTS) throw error;
      if (error.code !== "upload_out_of_step") id = randomId();
    }
  }
}

interface Way {
  desk: PhotoDesk;
  ask: typeof api;
  signal: AbortSignal;
}

async function sendFromWhereItStopped(way: Way, photo: WaitingPhoto, note: (share: number) => void): Promise<string> {
  let upload = await begin(way, photo);
  while (!upload.picture) {
    note(upload.offset / upload.bytes);
    upload = await sendChunk(way, photo, upload);
  }
  return upload.picture.key;
}

function isLostPlace(error: unknown): error is ApiError {
  return (
    error instanceof ApiError && ["upload_out_of_step", "upload_not_found", "picture_damaged"].includes(error.code)
  );
}

function begin({ desk, ask, signal }: Way, { id, blob, visibility }: WaitingPhoto): Promise<PictureUpload> {
  const body: StartPicture = { id, bytes: blob.size, visibility };
  return ask<PictureUpload>(`/${desk}/pictures`, { body, signal });
}

function sendChunk(
  { desk, ask, signal }: Way,
  { blob }: WaitingPhoto,
  { id, offset, chunk_bytes }: PictureUpload,
): Promise<PictureUpload> {
  const body = blob.slice(offset, offset + Math.min(CHUNK_BYTES, chunk_bytes));
  return ask<PictureUpload>(`/${desk}/pictures/${id}/chunks?offset=${offset}`, { body, signal });
}
