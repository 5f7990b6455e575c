/** Wrong tries in a row and the moment (ms since epoch) until which further tries are refused. */
export interface Throttle {
  failures: number;
  lockedUntil: number;
}

const FREE_TRIES = 5;
const FIRST_WAIT_MS = 60_000;
/** A stranger who knows a phone number must never be able to lock its owner out for long. */
const LONGEST_WAIT_MS = 15 * 60_000;

/** The throttle after one more wrong try at `now` (ms). */
export function afterFailure({ failures }: Throttle, now: number): Throttle {
  const count = failures + 1;
  if (count < FREE_TRIES) return { failures: count, lockedUntil: 0 };
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (count - FREE_TRIES), LONGEST_WAIT_MS);
  return { failures: count, lockedUntil: now + wait };
}
