import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** A change made on this phone that the backend does not know yet. */
export interface OutboxItem {
  /** The order in which the changes were made. */
  seq: number;
  /** Made once, when the member made the change: sent with every try, so that it counts once. */
  key: string;
  /** The person who made it; it is sent in nobody else's name. */
  owner: string;
  /** Root of the query keys the change touches ("stock"). */
  topic: string;
  /** The record it changes, such as a variant's id. */
  subject: string;
  path: string;
  body: object;
  /** What the member sees of it, in the language it was made in: the thing, and what changed. */
  title: string;
  detail: string;
  /** Milliseconds. */
  madeAt: number;
  /** Why the backend refused it. A refused change is parked until the member decides. */
  refusal?: string;
}

export type NewOutboxItem = Omit<OutboxItem, "seq" | "refusal">;

interface OutboxSchema extends DBSchema {
  changes: { key: number; value: OutboxItem };
}

const NAME = "pasar.work.outbox";
const VERSION = 1;

let opened: Promise<IDBPDatabase<OutboxSchema>> | undefined;

function open(): Promise<IDBPDatabase<OutboxSchema>> {
  opened ??= openDB<OutboxSchema>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore("changes", { keyPath: "seq", autoIncrement: true });
    },
    // Another tab brings a newer version: let go, and open anew at the next use.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated() {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Reads all kept changes, oldest first. */
export async function readChanges(): Promise<OutboxItem[]> {
  return (await open()).getAll("changes");
}

/** Keeps a new change; on the disk when this resolves. Throws when the phone cannot keep it. */
export async function addChange(item: NewOutboxItem): Promise<void> {
  const transaction = (await open()).transaction("changes", "readwrite", { durability: "strict" });
  // The database gives the number.
  await transaction.store.add(item as OutboxItem);
  await transaction.done;
}

/** Keeps a change as it is now. */
export async function putChange(item: OutboxItem): Promise<void> {
  await (await open()).put("changes", item);
}

/** Forgets a change. */
export async function removeChange(seq: number): Promise<void> {
  await (await open()).delete("changes", seq);
}
