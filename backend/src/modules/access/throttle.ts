const FREE_TRIES = 5;
const FIRST_WAIT_MS = 60_000;
/** A stranger who knows a phone number must never be able to lock its owner out for long. */
const LONGEST_WAIT_MS = 15 * 60_000;

/** Milliseconds without further tries after this many wrong ones in a row. */
export function waitAfter(failures: number): number {
  if (failures < FREE_TRIES) return 0;
  return Math.min(FIRST_WAIT_MS * 2 ** (failures - FREE_TRIES), LONGEST_WAIT_MS);
}
