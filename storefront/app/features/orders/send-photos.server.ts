import { createHash, randomUUID } from "node:crypto";
import type { PictureUpload, StartPicture } from "@pasar/contracts/pictures";
import { backend, backendBytes } from "../../lib/backend.server";

/** A photo is decoded and written anew before the last chunk is answered. */
const LAST_CHUNK_LIMIT_MS = 60_000;

/** Sends a buyer's photos to the backend, one after the other, and gives their keys. Throws BackendError. */
export async function sendPhotos(checkoutId: string, token: string, photos: readonly File[]): Promise<string[]> {
  const keys: string[] = [];
  for (const photo of photos) keys.push(await sendPhoto(checkoutId, token, new Uint8Array(await photo.arrayBuffer())));
  return keys;
}

async function sendPhoto(checkoutId: string, token: string, file: Uint8Array<ArrayBuffer>): Promise<string> {
  const address = `/store/checkouts/${encodeURIComponent(checkoutId)}/pictures`;
  const sha256 = createHash("sha256").update(file).digest("hex");
  const start: StartPicture = { id: randomUUID(), bytes: file.length, sha256, visibility: "private" };
  let upload = await backend<PictureUpload>(`${address}?${new URLSearchParams({ token })}`, start);
  while (!upload.picture) {
    const { id, offset, chunk_bytes } = upload;
    const query = new URLSearchParams({ token, offset: String(offset) });
    const chunk = file.subarray(offset, offset + chunk_bytes);
    upload = await backendBytes<PictureUpload>(`${address}/${id}/chunks?${query}`, chunk, LAST_CHUNK_LIMIT_MS);
  }
  return upload.picture.key;
}
