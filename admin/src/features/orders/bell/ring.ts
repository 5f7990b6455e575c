/** At first nobody may miss the order; a group's phone lies in the kitchen or on the stall. */
export const URGENT_MILLISECONDS = 120_000;
export const URGENT_REPEAT_MILLISECONDS = 8_000;
/** Later it must be possible to serve a customer beside it. */
export const LATER_REPEAT_MILLISECONDS = 30_000;

/** What this phone remembers of waiting orders, so that a reload does not announce them again. */
export interface BellMemory {
  /** Ids of waiting orders that have rung. */
  announced: string[];
  /** Ids of waiting orders somebody has opened. */
  opened: string[];
  /** When the bell last rang, in milliseconds. */
  rangAt: number;
  /** When an order was announced for the first time, in milliseconds. */
  announcedAt: number;
}

export const EMPTY_MEMORY: BellMemory = { announced: [], opened: [], rangAt: 0, announcedAt: 0 };

interface Hearing {
  memory: BellMemory;
  rings: boolean;
  /** Waiting orders nobody has been told of yet. */
  fresh: string[];
  /** Whether somebody has still to open one. */
  isWaiting: boolean;
}

/**
 * Decides whether the bell rings: at once for each new order, then again and again until every waiting order was opened.
 * Takes the ids of all orders that wait for acceptance; those gone from them are forgotten. Gives the same memory object
 * back when nothing has changed.
 */
export function listen(memory: BellMemory, waiting: string[], now: number): Hearing {
  const fresh = waiting.filter((id) => !memory.announced.includes(id));
  const opened = memory.opened.filter((id) => waiting.includes(id));
  const isWaiting = opened.length < waiting.length;
  const announcedAt = fresh.length > 0 ? now : memory.announcedAt;
  const rings = fresh.length > 0 || (isWaiting && now - memory.rangAt >= repeatAfter(now - announcedAt));
  const isUnchanged = !rings && waiting.length === memory.announced.length && opened.length === memory.opened.length;
  if (isUnchanged) return { memory, rings, fresh, isWaiting };
  const heard = { announced: waiting, opened, rangAt: rings ? now : memory.rangAt, announcedAt };
  return { memory: heard, rings, fresh, isWaiting };
}

function repeatAfter(waited: number): number {
  return waited < URGENT_MILLISECONDS ? URGENT_REPEAT_MILLISECONDS : LATER_REPEAT_MILLISECONDS;
}
