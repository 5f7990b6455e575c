import type { PictureUpload, StartPicture } from "@pasar/contracts/pictures";
import { ApiError, api } from "./api";
import { randomId } from "./random-id";
import type { WaitingPhoto } from "./waiting-photos";

/** Where photos go: a member's to their seller, an applicant's to their application. */
export type PhotoDesk = "seller" | "join";

/** At 4 kB a second, a slow edge of 2G, a chunk still arrives within the time a request has. */
const CHUNK_BYTES = 64 * 1024;
/** A backend that never agrees where the upload stands must not be asked for ever. */
const MOST_RESTARTS = 4;

/**
 * Sends a photo, going on where an earlier try stopped, and gives its picture's key.
 * `note` hears how much has arrived, from 0 to 1. Throws ApiError; after one that is unsure, call it again.
 */
export async function sendPhoto(
  desk: PhotoDesk,
  photo: WaitingPhoto,
  note: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  let { id } = photo;
  for (let restarts = 0; ; restarts += 1) {
    try {
      return await sendFromWhereItStopped(desk, { ...photo, id }, note, signal);
    } catch (error) {
      if (!isLostPlace(error) || restarts === MOST_RESTARTS) throw error;
      if (error.code !== "upload_out_of_step") id = randomId();
    }
  }
}

async function sendFromWhereItStopped(
  desk: PhotoDesk,
  photo: WaitingPhoto,
  note: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  let upload = await begin(desk, photo, signal);
  while (!upload.picture) {
    note(upload.offset / upload.bytes);
    upload = await sendChunk(desk, photo, upload, signal);
  }
  return upload.picture.key;
}

function isLostPlace(error: unknown): error is ApiError {
  return (
    error instanceof ApiError && ["upload_out_of_step", "upload_not_found", "picture_damaged"].includes(error.code)
  );
}

function begin(desk: PhotoDesk, { id, blob, visibility }: WaitingPhoto, signal: AbortSignal): Promise<PictureUpload> {
  const body: StartPicture = { id, bytes: blob.size, visibility };
  return api<PictureUpload>(`/${desk}/pictures`, { body, signal });
}

function sendChunk(
  desk: PhotoDesk,
  { blob }: WaitingPhoto,
  { id, offset, chunk_bytes }: PictureUpload,
  signal: AbortSignal,
): Promise<PictureUpload> {
  const body = blob.slice(offset, offset + Math.min(CHUNK_BYTES, chunk_bytes));
  return api<PictureUpload>(`/${desk}/pictures/${id}/chunks?offset=${offset}`, { body, signal });
}
