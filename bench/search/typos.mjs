// @ts-check

/** @typedef {import("./random.mjs").Random} Random */

const LETTERS = "abcdefghijklmnoprstuwy";

/**
 * Misspells a word by one edit: a letter more, less, other, or two swapped.
 * @param {string} word
 * @param {Random} random
 * @param {{ from: number, to: number }} where places of the letter that is edited, both included
 */
export function misspell(word, random, { from, to }) {
  const place = random.between(from, Math.min(to, word.length - 1));
  const before = word.slice(0, place);
  const letter = random.pick([...LETTERS]);
  switch (random.below(4)) {
    case 0:
      return `${before}${letter}${word.slice(place)}`;
    case 1:
      return `${before}${word.slice(place + 1)}`;
    case 2:
      return `${before}${letter}${word.slice(place + 1)}`;
    default:
      return `${before}${word.slice(place + 1, place + 2)}${word.slice(place, place + 1)}${word.slice(place + 2)}`;
  }
}

/**
 * Edits between two words, a swap of neighbours counting one (optimal string alignment), and between the first word and
 * that beginning of the second which is nearest to it. Above `most` they are only known to be above it.
 * @param {string} one
 * @param {string} other
 * @param {number} most
 * @returns {{ whole: number, beginning: number }}
 */
export function editsBetween(one, other, most) {
  const far = { whole: most + 1, beginning: most + 1 };
  if (other.length < one.length - most) return far;
  const compared = other.slice(0, one.length + most + 1);
  /** @type {number[]} */
  let older = [];
  let last = Array.from({ length: compared.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= compared.length; column += 1) {
      now[column] = cell({ one, other: compared, row, column, now, last, older });
    }
    if (Math.min(...now) > most) return far;
    older = last;
    last = now;
  }
  return { whole: at(last, compared.length), beginning: Math.min(...last) };
}

/**
 * @param {{ one: string, other: string, row: number, column: number, now: number[], last: number[], older: number[] }} table
 */
function cell({ one, other, row, column, now, last, older }) {
  const isSame = one[row - 1] === other[column - 1];
  const least = Math.min(at(last, column) + 1, at(now, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1));
  const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
  return isSwap ? Math.min(least, at(older, column - 2) + 1) : least;
}

/**
 * @param {number[]} list
 * @param {number} place
 */
function at(list, place) {
  return /** @type {number} */ (list[place]);
}
