import type { PictureVisibility } from "@pasar/contracts/pictures";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** A photo that was chosen and is not at the backend yet. */
export interface WaitingPhoto {
  /** The upload's id, made once, so that it goes on where it was cut off. */
  id: string;
  /** Whose form it was chosen in: the same form finds it again after a reload. */
  draft: string;
  visibility: PictureVisibility;
  blob: Blob;
  chosenAt: number;
}

interface Schema extends DBSchema {
  photos: { key: string; value: WaitingPhoto; indexes: { draft: string } };
}

const KEPT_MILLISECONDS = 24 * 60 * 60 * 1_000;

let opened: Promise<IDBPDatabase<Schema>> | null = null;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>("pasar.work.photos", 1, {
    upgrade: (db) => void db.createObjectStore("photos", { keyPath: "id" }).createIndex("draft", "draft"),
  });
  return opened;
}

/** Keeps a chosen photo on this phone. A full or locked phone only means that it is lost with the page. */
export async function keepWaiting(photo: WaitingPhoto): Promise<void> {
  await database()
    .then((db) => db.put("photos", photo))
    .catch(() => undefined);
}

/** Forgets a photo that has arrived, or that nobody wants any more. */
export async function dropWaiting(id: string): Promise<void> {
  await database()
    .then((db) => db.delete("photos", id))
    .catch(() => undefined);
}

/** The photos a form still has to send, oldest first; those of more than a day ago are forgotten. */
export async function waitingOf(draft: string): Promise<WaitingPhoto[]> {
  const photos = await database()
    .then((db) => db.getAllFromIndex("photos", "draft", draft))
    .catch(() => []);
  const isOld = ({ chosenAt }: WaitingPhoto) => Date.now() - chosenAt > KEPT_MILLISECONDS;
  await Promise.all(photos.filter(isOld).map(({ id }) => dropWaiting(id)));
  return photos.filter((photo) => !isOld(photo)).sort((one, other) => one.chosenAt - other.chosenAt);
}
