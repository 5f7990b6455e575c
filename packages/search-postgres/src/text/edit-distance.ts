/**
 * Edits between two words (optimal string alignment: insert, delete, replace, swap of neighbours), as far as they are
 * of interest.
 * @param most give up above this
 * @returns the distance, or `most + 1` when it is larger
 */
export function editDistance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  const last = lastRow(from, to, most);
  return Math.min(last?.[to.length] ?? most + 1, most + 1);
}

/**
 * Edits between a word and the nearest beginning of another one.
 * @returns the distance, or `most + 1` when it is larger
 */
export function prefixDistance(from: string, to: string, most: number): number {
  const beginning = to.slice(0, from.length + most);
  const last = lastRow(from, beginning, most);
  let least = most + 1;
  for (let column = 0; last && column <= beginning.length; column++) least = Math.min(least, last[column] ?? least);
  return least;
}

/** Three rows of a table, kept between calls: thousands of words are compared for one query. */
interface Rows {
  beforePrevious: Uint16Array;
  previous: Uint16Array;
  current: Uint16Array;
}

let kept = makeRows(128);

function makeRows(length: number): Rows {
  return {
    beforePrevious: new Uint16Array(length),
    previous: new Uint16Array(length),
    current: new Uint16Array(length),
  };
}

/** The distances of `from` to each beginning of `to`, until the next call; null as soon as all are above `most`. */
function lastRow(from: string, to: string, most: number): Uint16Array | null {
  if (to.length >= kept.current.length) kept = makeRows(2 * to.length);
  let { beforePrevious, previous, current } = kept;
  for (let column = 0; column <= to.length; column++) previous[column] = column;
  for (let row = 1; row <= from.length; row++) {
    const least = fillRow(from, to, row, { beforePrevious, previous, current });
    if (least > most + 1) return null;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return previous;
}

/** Fills `current` and returns its least value. */
function fillRow(from: string, to: string, row: number, { beforePrevious, previous, current }: Rows): number {
  const letter = from.charCodeAt(row - 1);
  const letterBefore = from.charCodeAt(row - 2);
  let least = row;
  let left = row;
  current[0] = row;
  for (let column = 1; column <= to.length; column++) {
    const other = to.charCodeAt(column - 1);
    const above = previous[column] ?? 0;
    const diagonal = previous[column - 1] ?? 0;
    let best = Math.min(above + 1, left + 1, diagonal + (letter === other ? 0 : 1));
    if (letterBefore === other && letter === to.charCodeAt(column - 2)) {
      best = Math.min(best, (beforePrevious[column - 2] ?? 0) + 1);
    }
    current[column] = best;
    left = best;
    least = Math.min(least, best);
  }
  return least;
}
