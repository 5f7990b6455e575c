/**
 * Splits a discount over the lines it is for, by their totals, to the rupiah: the rupiah that rounding leaves go to the
 * largest remainders, then to the dearest lines, then to the first. Gives one share a line; no share is above its line.
 * Throws a RangeError when the discount is below 0 or above the sum of the lines.
 */
export function splitDiscount(discount: number, totals: readonly number[]): number[] {
  const sum = totals.reduce((all, total) => all + total, 0);
  if (!(discount >= 0 && discount <= sum)) throw new RangeError(`a discount of ${discount} does not fit into ${sum}`);
  if (sum === 0) return totals.map(() => 0);
  // Exact: a discount times a line may be more than a double holds.
  const whole = BigInt(sum);
  const parts = totals.map((total, index) => {
    const product = BigInt(discount) * BigInt(total);
    return { index, total, share: Number(product / whole), remainder: product % whole };
  });
  const left = parts.reduce((rest, { share }) => rest - share, discount);
  const byRemainder = [...parts].sort(
    (one, other) => compare(other.remainder, one.remainder) || other.total - one.total || one.index - other.index,
  );
  for (const part of byRemainder.slice(0, left)) part.share += 1;
  return parts.map(({ share }) => share);
}

function compare(one: bigint, other: bigint): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
