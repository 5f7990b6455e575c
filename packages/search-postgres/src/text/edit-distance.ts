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
  return last ? Math.min(...last, most + 1) : most + 1;
}

/** The distances of `from` to each beginning of `to`; null as soon as all are above `most`. */
function lastRow(from: string, to: string, most: number): number[] | null {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = nextRow(from, to, row, { previous, beforePrevious });
    if (Math.min(...current) > most + 1) return null;
    beforePrevious = previous;
    previous = current;
  }
  return previous;
}

function nextRow(
  from: string,
  to: string,
  row: number,
  { previous, beforePrevious }: { previous: number[]; beforePrevious: number[] },
): number[] {
  const current = [row];
  for (let column = 1; column <= to.length; column++) {
    const isSame = from[row - 1] === to[column - 1];
    const isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
    current.push(
      Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforePrevious[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      ),
    );
  }
  return current;
}
