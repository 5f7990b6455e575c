import type { QueryClient, QueryKey } from "@tanstack/react-query";

const STORAGE_KEY = "pasar.work.copy";
const SAVE_MILLISECONDS = 5_000;
const KEPT_ANSWERS = 80;
/** Raised when the shape of an answer changes, so that an old copy is never read as a new one. */
const SHAPE = 2;

interface KeptAnswer {
  key: QueryKey;
  data: unknown;
  updatedAt: number;
}

interface Copy {
  shape: number;
  owner: string;
  answers: KeptAnswer[];
}

/** Puts the answers kept on this phone back into the client, if they belong to `owner` (a member's id). */
export function restoreCopy(client: QueryClient, owner: string): void {
  const copy = readCopy();
  if (copy?.shape !== SHAPE || copy.owner !== owner) return;
  for (const { key, data, updatedAt } of copy.answers) client.setQueryData(key, data, { updatedAt });
}

/** Keeps what the client has read on this phone, at most every five seconds and when the app goes to the background. */
export function keepCopy(client: QueryClient, currentOwner: () => string | null): void {
  let timer: number | undefined;
  const save = () => {
    window.clearTimeout(timer);
    timer = undefined;
    const owner = currentOwner();
    if (owner) writeCopy({ shape: SHAPE, owner, answers: newestAnswers(client) });
  };
  client.getQueryCache().subscribe(() => {
    timer ??= window.setTimeout(save, SAVE_MILLISECONDS);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && timer !== undefined) save();
  });
}

/** Removes the kept answers from this phone. */
export function dropCopy(): void {
  localStorage.removeItem(STORAGE_KEY);
}

function newestAnswers(client: QueryClient): KeptAnswer[] {
  return (
    client
      .getQueryCache()
      .getAll()
      // A picture cannot be written as text, and what is private does not belong on a shared phone.
      .filter(({ state }) => state.data !== undefined && !(state.data instanceof Blob))
      .map(({ queryKey, state }) => ({ key: queryKey, data: state.data, updatedAt: state.dataUpdatedAt }))
      .sort((one, other) => other.updatedAt - one.updatedAt)
      .slice(0, KEPT_ANSWERS)
  );
}

function readCopy(): Copy | null {
  try {
    return JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "null") as Copy | null;
  } catch {
    return null;
  }
}

function writeCopy(copy: Copy): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(copy));
  } catch {
    // A full phone must not break the work; without a copy the app only cannot be read offline.
    dropCopy();
  }
}
