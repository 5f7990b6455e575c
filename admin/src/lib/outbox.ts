import { create } from "zustand";
import { ApiError, api } from "./api";
import { useConnection } from "./connection";
import { addChange, type OutboxItem, putChange, readChanges, removeChange } from "./outbox-store";
import { randomId } from "./random-id";
import { personOf, useSession } from "./session";

export type { OutboxItem } from "./outbox-store";

const LOCK = "pasar.work.outbox";
const RETRY_MILLISECONDS = 30_000;
const TOO_MANY_REQUESTS = 429;
const UNAUTHORIZED = 401;
const SERVER_ERROR = 500;
/** Sent changes are remembered until the answers read after them have come. */
const REMEMBERED_SENT = 50;

/** A change the backend has taken; shown until data read after `sentAt` (milliseconds) holds it. */
export interface SentItem extends OutboxItem {
  sentAt: number;
}

interface Outbox {
  items: OutboxItem[];
  sent: SentItem[];
}

/** The changes of this phone, of all its members, oldest first. */
export const useOutbox = create<Outbox>(() => ({ items: [], sent: [] }));

const otherTabs = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(LOCK);

let whenSent: (item: OutboxItem) => void = () => undefined;

/** What a feature says of a change it wants to be sent. */
export type OutboxChange = Pick<OutboxItem, "topic" | "subject" | "path" | "body" | "title" | "detail">;

/**
 * Keeps a change on this phone and sends it as soon as it can, after those made before. It is on the disk when this
 * resolves. Throws when nobody is signed in or the phone cannot keep it.
 */
export async function enqueue(change: OutboxChange): Promise<void> {
  const owner = currentOwner();
  if (!owner) throw new Error("Nobody is signed in.");
  await addChange({ ...change, key: randomId(), owner, madeAt: Date.now() });
  await refresh();
  void run();
  // Asks the browser not to clear the changes away when the phone is full; it may say no.
  void navigator.storage?.persist?.().catch(() => false);
}

/** Puts a refused change back into the queue, at its old place. */
export async function retry({ refusal: _, ...item }: OutboxItem): Promise<void> {
  await putChange(item);
  await refresh();
  void run();
}

/** Throws a change away because the member said so. */
export async function discard(item: OutboxItem): Promise<void> {
  await removeChange(item.seq);
  await refresh();
}

/**
 * Reads what this phone kept and sends it: now, when the signal comes back, when the app is looked at again and every
 * 30 seconds. Calls `onSent` for each change the backend has taken.
 */
export function startOutbox(onSent: (item: OutboxItem) => void): void {
  whenSent = onSent;
  void refresh().then(run);
  otherTabs?.addEventListener("message", () => void readAgain());
  window.addEventListener("online", () => void run());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void run();
  });
  window.setInterval(() => void run(), RETRY_MILLISECONDS);
  useConnection.subscribe((now, before) => {
    if (now.connection === "online" && before.connection !== "online") void run();
  });
  useSession.subscribe((now, before) => {
    if (now.token && now.token !== before.token) void run();
  });
}

function currentOwner(): string | null {
  const { token, identity } = useSession.getState();
  return token && identity ? personOf(identity).id : null;
}

async function readAgain(): Promise<void> {
  useOutbox.setState({ items: await readChanges() });
}

async function refresh(): Promise<void> {
  await readAgain();
  otherTabs?.postMessage("changed");
}

let isRunning = false;
let isAskedAgain = false;

/** Sends what waits, one by one; one runner over all tabs, so that the order holds. */
async function run(): Promise<void> {
  if (isRunning) {
    isAskedAgain = true;
    return;
  }
  isRunning = true;
  try {
    do {
      isAskedAgain = false;
      await alone(sendAll);
    } while (isAskedAgain);
  } catch {
    // The queue could not be read; the next trigger tries again.
  } finally {
    isRunning = false;
  }
}

/** Browsers without locks have one tab of an installed app; the keys keep a double sending harmless. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return work();
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}

async function sendAll(): Promise<void> {
  for (let item = await firstWaiting(); item; item = await firstWaiting()) {
    if (!(await send(item))) return;
  }
}

async function firstWaiting(): Promise<OutboxItem | undefined> {
  const owner = currentOwner();
  const items = await readChanges();
  return items.find((item) => item.owner === owner && item.refusal === undefined);
}

/** Sends one change. Gives false when it and all behind it have to wait. */
async function send(item: OutboxItem): Promise<boolean> {
  // Another member may have signed in while the queue was read.
  if (currentOwner() !== item.owner) return false;
  try {
    await api(item.path, { body: item.body, idempotencyKey: item.key });
  } catch (error) {
    if (!isRefusal(error)) return false;
    await putChange({ ...item, refusal: refusalText(error) });
    await refresh();
    return true;
  }
  await removeChange(item.seq);
  const sent = [...useOutbox.getState().sent, { ...item, sentAt: Date.now() }].slice(-REMEMBERED_SENT);
  useOutbox.setState({ sent });
  await refresh();
  whenSent(item);
  return true;
}

/** Anything else may be different next time: no signal, no session, too many requests, a broken or busy server. */
function isRefusal(error: unknown): error is ApiError {
  if (!(error instanceof ApiError) || error.code === "try_again") return false;
  const { status } = error;
  return status >= 400 && status < SERVER_ERROR && status !== UNAUTHORIZED && status !== TOO_MANY_REQUESTS;
}

function refusalText({ fields, message, code }: ApiError): string {
  return Object.values(fields)[0] || message || code;
}
