import type { Loudness } from "../../../lib/sound";

/** A reminder is soft and rare enough to serve a customer beside it. */
export const REMINDER_MILLISECONDS = 20_000;

/** What this phone remembers of waiting orders, so that a reload does not announce them again. */
export interface BellMemory {
  /** Ids of waiting orders that have rung out loud. */
  announced: string[];
  /** Ids of waiting orders somebody has opened. */
  opened: string[];
  /** When the bell last rang, in milliseconds. */
  rangAt: number;
}

export const EMPTY_MEMORY: BellMemory = { announced: [], opened: [], rangAt: 0 };

interface Hearing {
  memory: BellMemory;
  /** How to ring now; `null` for silence. */
  ring: Loudness | null;
  /** Waiting orders nobody has been told of yet. */
  fresh: string[];
}

/**
 * Decides whether the bell rings: loud once for each new order, then gently again until every waiting order was opened.
 * Takes the ids of all orders that wait for acceptance; those gone from them are forgotten. Gives the same memory object
 * back when nothing has changed.
 */
export function listen(memory: BellMemory, waiting: string[], now: number): Hearing {
  const fresh = waiting.filter((id) => !memory.announced.includes(id));
  const opened = memory.opened.filter((id) => waiting.includes(id));
  const isDue = now - memory.rangAt >= REMINDER_MILLISECONDS;
  const ring = chooseRing(fresh.length > 0, opened.length < waiting.length && isDue);
  const isUnchanged = !ring && waiting.length === memory.announced.length && opened.length === memory.opened.length;
  if (isUnchanged) return { memory, ring, fresh };
  return { memory: { announced: waiting, opened, rangAt: ring ? now : memory.rangAt }, ring, fresh };
}

function chooseRing(hasFresh: boolean, isReminderDue: boolean): Loudness | null {
  if (hasFresh) return "loud";
  return isReminderDue ? "gentle" : null;
}
