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

const SHORT_UNITS = [
  { least: 1_000_000_000_000, word: "T" },
  { least: 1_000_000_000, word: "M" },
  { least: 1_000_000, word: "jt" },
  { least: 1_000, word: "rb" },
];

/** From here on a tenth rounds up to the next unit: 999,95 thousand is a million. */
const ROUNDS_UP = 0.99995;

/**
 * Writes rupiah for the axis of a chart, to one decimal: `Rp850`, `Rp12,5rb`, `Rp1,2jt`, `Rp3M` (miliar), `Rp2T`.
 * Takes rupiah of 0 or more. The exact amount stands elsewhere, because this one is rounded.
 */
export function formatRupiahShort(amount: number): string {
  const unit = SHORT_UNITS.find(({ least }) => amount >= least * ROUNDS_UP);
  if (!unit) return `Rp${Math.round(amount)}`;
  const tenths = Math.round((amount / unit.least) * 10);
  return `Rp${String(tenths / 10).replace(".", ",")}${unit.word}`;
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
