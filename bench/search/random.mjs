// @ts-check

/**
 * @typedef {{
 *   next: () => number,
 *   below: (limit: number) => number,
 *   between: (least: number, most: number) => number,
 *   chance: (share: number) => boolean,
 *   pick: <T>(list: readonly T[]) => T,
 *   fork: (name: string) => Random,
 * }} Random `next` gives 0 to under 1, `below` and `between` integers; `fork` begins a stream of its own, so that a change
 *   in one part of a generator leaves the others as they were
 */

/**
 * A stream of numbers that a seed repeats (mulberry32).
 * @param {number} seed
 * @returns {Random}
 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** @param {number} limit */
  const below = (limit) => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (share) => next() < share,
    pick: (list) => /** @type {(typeof list)[number]} */ (list[below(list.length)]),
    fork: (name) => seededRandom(hash(`${seed} ${name}`)),
  };
}

/** Words such as "dan" and "yang", which the lists here leave out, take the first ranks of a language. */
const RANKS_TAKEN = 20;

/**
 * Draws places of a list the way words that carry meaning occur in a language: the first most often, the nth about one nth
 * as often (Zipf's law).
 * @param {number} length
 * @returns {(random: Random) => number}
 */
export function zipf(length) {
  const sums = new Float64Array(length);
  let sum = 0;
  for (let place = 0; place < length; place += 1) {
    sum += 1 / (place + 1 + RANKS_TAKEN);
    sums[place] = sum;
  }
  return (random) => {
    const wanted = random.next() * sum;
    let low = 0;
    let high = length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (/** @type {number} */ (sums[middle]) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** @param {string} text */
function hash(text) {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ /** @type {number} */ (character.codePointAt(0)), 0x01000193);
  return value >>> 0;
}
