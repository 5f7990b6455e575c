// @ts-check

/** @typedef {{ p50: number, p95: number, p99: number }} Percentiles milliseconds */

/** How many places of an answer recall looks at. */
const PLACES = 10;

/**
 * The value that a share of the values do not exceed.
 * @param {number[]} values
 * @param {number} share 0 to 100
 */
export function percentile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((sorted.length * share) / 100) - 1)] ?? Number.NaN;
}

/** @param {number[]} values */
export function median(values) {
  return percentile(values, 50);
}

/**
 * @param {number[]} values milliseconds of one round
 * @returns {Percentiles}
 */
export function percentiles(values) {
  return { p50: percentile(values, 50), p95: percentile(values, 95), p99: percentile(values, 99) };
}

/**
 * Each percentile's median over rounds: one round that something else disturbed does not count.
 * @param {Percentiles[]} rounds
 * @returns {Percentiles}
 */
export function medianOfRounds(rounds) {
  return {
    p50: median(rounds.map(({ p50 }) => p50)),
    p95: median(rounds.map(({ p95 }) => p95)),
    p99: median(rounds.map(({ p99 }) => p99)),
  };
}

/**
 * Recall at 10: of the first ten places, or of as many as there are sure answers, the share that right documents hold.
 * @param {{ id: string }[]} hits best first
 * @param {{ right: Set<string>, sure: number }} answers
 */
export function recall(hits, { right, sure }) {
  const found = hits.slice(0, PLACES).filter(({ id }) => right.has(id));
  return Math.min(1, found.length / Math.min(PLACES, sure));
}

/** @param {number[]} values */
export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
