import type { OfficerArea } from "@pasar/contracts/access";
import type { PictureVisibility, UploadedPicture } from "@pasar/contracts/pictures";
import { Refusal } from "../http/refusal";
import { withinArea } from "./area-scope";
import { type Database, type Executor, rowsOf } from "./connection";

const FACTS = "key, visibility, width, height, color, lqip";

/** A finished picture, to be written down. */
export interface NewPicture extends UploadedPicture {
  ownerId: string;
  uploadId: string;
  sha256: string;
  bytes: number;
}

/** Finds a finished picture of the owner by the content of the file it was made from, and keeps it for another day. */
export async function findSamePicture(
  executor: Executor,
  ownerId: string,
  visibility: PictureVisibility,
  sha256: string,
): Promise<UploadedPicture | undefined> {
  const [row] = await rowsOf<UploadedPicture>(
    executor,
    `update picture set updated_at = now() where owner_id = ? and visibility = ? and sha256 = ? and deleted_at is null
     returning ${FACTS}`,
    [ownerId, visibility, sha256],
  );
  return row;
}

/** Reads one of the owner's pictures. */
export async function findPicture(
  executor: Executor,
  ownerId: string,
  key: string,
): Promise<UploadedPicture | undefined> {
  const [row] = await rowsOf<UploadedPicture>(
    executor,
    `select ${FACTS} from picture where owner_id = ? and key = ? and deleted_at is null`,
    [ownerId, key],
  );
  return row;
}

/** Reads a picture of a seller, or of an application that was handed in, inside an officer's area (null: everywhere). */
export async function findPictureWithin(
  executor: Executor,
  area: OfficerArea | null,
  key: string,
): Promise<UploadedPicture | undefined> {
  const seller = withinArea(area, "s");
  const application = withinArea(area, "a");
  const [row] = await rowsOf<UploadedPicture>(
    executor,
    `select ${FACTS} from picture p where p.key = ? and p.deleted_at is null and (
       exists (select 1 from seller s where s.id = p.owner_id and s.deleted_at is null and ${seller.sql})
       or exists (select 1 from application a where a.person_id = p.owner_id and a.status <> 'draft'
                  and a.deleted_at is null and ${application.sql}))`,
    [key, ...seller.bindings, ...application.bindings],
  );
  return row;
}

/** Keeps a finished picture and ties its upload to it. The same content of the same owner stays one row. */
export async function keepPicture(database: Database, id: string, picture: NewPicture): Promise<void> {
  const { key, ownerId, visibility, sha256, bytes, width, height, color, lqip, uploadId } = picture;
  await database.transaction(async (transaction) => {
    await transaction.raw(
      `insert into picture (id, key, owner_id, visibility, sha256, bytes, width, height, color, lqip, formats)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{webp}')
       on conflict (owner_id, sha256, visibility) where deleted_at is null do update set updated_at = now()`,
      [id, key, ownerId, visibility, sha256, bytes, width, height, color, lqip],
    );
    await transaction.raw("update picture_upload set picture_key = ?, updated_at = now() where id = ?", [
      key,
      uploadId,
    ]);
  });
}

/**
 * Claims pictures of an owner (a seller's id, or a person's) for good; call it in the transaction that writes the keys
 * down, with the keys that were not there before. Gives their facts in the order of `keys`.
 * Throws `picture_not_found` when one is not the owner's, not finished, or not of this visibility.
 */
export async function claimPictures(
  executor: Executor,
  ownerId: string,
  visibility: PictureVisibility,
  keys: readonly string[],
): Promise<UploadedPicture[]> {
  const rows = await rowsOf<UploadedPicture>(
    executor,
    `update picture set used_at = coalesce(used_at, now()), updated_at = now()
     where owner_id = ? and visibility = ? and key = any(?) and deleted_at is null returning ${FACTS}`,
    [ownerId, visibility, [...keys]],
  );
  const found = new Map(rows.map((row) => [row.key, row]));
  return keys.map((key) => {
    const picture = found.get(key);
    if (!picture) throw new Refusal("picture_not_found");
    return picture;
  });
}

/** Gives a person's claimed pictures to the seller their application became, whose members then see them as their own. */
export async function handOverPictures(executor: Executor, personId: string, sellerId: string): Promise<void> {
  await executor.raw("update picture set owner_id = ? where owner_id = ? and used_at is not null", [
    sellerId,
    personId,
  ]);
}

/** A picture whose files are to be removed. */
export interface RemovedPicture {
  key: string;
  visibility: PictureVisibility;
}

/** Forgets the pictures nobody claimed for a day, and gives them. */
export function removeUnclaimed(executor: Executor): Promise<RemovedPicture[]> {
  return rowsOf<RemovedPicture>(
    executor,
    `delete from picture where used_at is null and updated_at < now() - interval '1 day' returning key, visibility`,
  );
}

/**
 * Runs `write` for one claimed public picture that has no AVIF files yet, while no other process does, and notes that it
 * has them. Gives false when there is none.
 */
export async function withNextForAvif(database: Database, write: (key: string) => Promise<void>): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const [next] = await rowsOf<{ id: string; key: string }>(
      transaction,
      `select id, key from picture
       where visibility = 'public' and used_at is not null and not ('avif' = any(formats)) and deleted_at is null
       order by used_at limit 1 for update skip locked`,
    );
    if (!next) return false;
    await write(next.key);
    await transaction.raw("update picture set formats = formats || '{avif}' where id = ?", [next.id]);
    return true;
  });
}
