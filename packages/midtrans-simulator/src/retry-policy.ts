const MINUTE = 60 * 1000;
const INTERVALS_MS = [2 * MINUTE, 10 * MINUTE, 30 * MINUTE, 90 * MINUTE, 210 * MINUTE];
const JITTER = 0.1;

/** How often Midtrans repeats a notification after this answer; null stands for no answer at all. */
export function allowedRetries(status: number | null): number {
  if (status === null) return INTERVALS_MS.length;
  if (status >= 200 && status < 300) return 0;
  if (status === 301 || status === 302 || status === 303) return 0;
  if (status === 500) return 1;
  if (status === 503) return 4;
  if (status === 400 || status === 404) return 2;
  return INTERVALS_MS.length;
}

/**
 * Simulated milliseconds until the next attempt, or null when there is none.
 * `attempt` counts from 1; `random` in [0, 1) spreads the interval by up to a tenth.
 */
export function retryDelay(status: number | null, attempt: number, random: number): number | null {
  const interval = attempt <= allowedRetries(status) ? INTERVALS_MS[attempt - 1] : undefined;
  return interval === undefined ? null : Math.round(interval * (1 + JITTER * random));
}
