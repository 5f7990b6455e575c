import type { PictureVisibility, StartPicture } from "@pasar/contracts/pictures";
import { type Database, type Executor, rowsOf } from "./connection";

/** An upload as it is kept. */
export interface UploadRow {
  id: string;
  owner_id: string;
  visibility: PictureVisibility;
  bytes: number;
  received: number;
  sha256: string | null;
  picture_key: string | null;
}

interface DailyLimits {
  uploads: number;
  bytes: number;
}

/**
 * Begins an upload of an owner, or finds the one with this id. Undefined when the id is another owner's, or another file's.
 * Gives `picture_quota` when the owner has sent more than `limits` within 24 hours.
 */
export async function startUpload(
  executor: Executor,
  ownerId: string,
  { id, bytes, sha256, visibility }: StartPicture,
  limits: DailyLimits,
): Promise<UploadRow | "picture_quota" | undefined> {
  const known = await findUpload(executor, ownerId, id);
  if (known) return known.bytes === bytes && known.visibility === visibility ? known : undefined;
  const [quota] = await rowsOf<{ is_full: boolean }>(
    executor,
    `select count(*) >= ? or coalesce(sum(bytes), 0) + ? > ? as is_full from picture_upload
     where owner_id = ? and created_at > now() - interval '1 day' and deleted_at is null`,
    [limits.uploads, bytes, limits.bytes, ownerId],
  );
  if (quota?.is_full) return "picture_quota";
  await executor.raw(
    `insert into picture_upload (id, owner_id, visibility, bytes, sha256) values (?, ?, ?, ?, ?) on conflict do nothing`,
    [id, ownerId, visibility, bytes, sha256 ?? null] as never,
  );
  return findUpload(executor, ownerId, id);
}

/** Reads one of the owner's uploads. */
export async function findUpload(executor: Executor, ownerId: string, id: string): Promise<UploadRow | undefined> {
  const [row] = await rowsOf<UploadRow>(
    executor,
    "select * from picture_upload where id = ? and owner_id = ? and deleted_at is null",
    [id, ownerId],
  );
  return row;
}

/** A piece of the owner's file. */
export interface Chunk {
  ownerId: string;
  id: string;
  offset: number;
  bytes: number;
}

/**
 * Notes that a chunk has arrived; `write` puts its bytes on the disk, while no other chunk of this upload is written.
 * Gives a refusal's code, and writes nothing, when the chunk does not follow the last one.
 */
export async function receiveChunk(
  database: Database,
  chunk: Chunk,
  write: () => Promise<void>,
): Promise<UploadRow | "upload_not_found" | "upload_out_of_step" | "picture_damaged"> {
  return database.transaction(async (transaction) => {
    const [upload] = await rowsOf<UploadRow>(
      transaction,
      "select * from picture_upload where id = ? and owner_id = ? and deleted_at is null for update",
      [chunk.id, chunk.ownerId],
    );
    if (!upload) return "upload_not_found";
    if (chunk.offset !== upload.received) return "upload_out_of_step";
    const received = chunk.offset + chunk.bytes;
    if (received > upload.bytes) return "picture_damaged";
    await write();
    await transaction.raw("update picture_upload set received = ?, updated_at = now() where id = ?", [
      received,
      upload.id,
    ]);
    return { ...upload, received };
  });
}

/** Forgets an upload whose file was no photo. */
export async function dropUpload(executor: Executor, id: string): Promise<void> {
  await executor.raw("delete from picture_upload where id = ?", [id]);
}

/** Forgets the uploads nothing was sent of for a day, finished or not, and gives their ids. */
export function removeStaleUploads(executor: Executor): Promise<{ id: string }[]> {
  return rowsOf(executor, "delete from picture_upload where updated_at < now() - interval '1 day' returning id");
}
