const RUPIAH_INPUT = /^rp?\s*|\s+/gi;

/**
 * Writes integer rupiah the way Indonesian shops do: `Rp12.500`, no space, dots for thousands.
 * Takes integer rupiah (may be negative). Throws RangeError when the amount is not an integer.
 */
export function formatRupiah(amount: number): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not an integer amount of rupiah: ${amount}`);
  const digits = Math.abs(amount)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ".");
  return `${amount < 0 ? "-" : ""}Rp${digits}`;
}

/**
 * Reads what people type as a price: `12500`, `12.500`, `Rp12.500`, `12,5rb`, `1,2jt`.
 * Gives integer rupiah, or null when the text is no whole amount.
 */
export function parseRupiah(text: string): number | null {
  const cleaned = text.toLowerCase().replace(RUPIAH_INPUT, "");
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(rb|ribu|jt|juta)?$/.exec(cleaned);
  if (!match?.[1]) return null;
  const factor = match[3]?.startsWith("r") ? 1_000 : match[3] ? 1_000_000 : 1;
  const fraction = match[2] ?? "";
  const scale = 10 ** fraction.length;
  const amount = (Number(match[1].replaceAll(".", "") + fraction) * factor) / scale;
  return Number.isSafeInteger(amount) ? amount : null;
}

/** Writes a count of sold pieces the way shops do: `7`, `100+`, `1rb+`. */
export function formatSold(count: number): string {
  if (count < 100) return String(count);
  if (count < 1_000) return `${Math.floor(count / 100) * 100}+`;
  return `${Math.floor(count / 1_000)}rb+`;
}
