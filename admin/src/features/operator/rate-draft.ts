import type { RateKind } from "@pasar/contracts/ledger-rates";
import { formatRupiah, parseRupiah } from "@pasar/locale/money";

const BASIS_POINTS = 100;

/** Reads what was typed as a rate: percent of a sale in basis points, or rupiah of a payout; null when it is neither. */
export function readRate(kind: RateKind, typed: string): number | null {
  if (kind === "payout_fee") return parseRupiah(typed);
  const [, whole, part = ""] = typed.trim().match(/^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/) ?? [];
  return whole === undefined ? null : Number(whole) * BASIS_POINTS + Number(part.padEnd(2, "0"));
}

/** Writes a rate: `2,5%` of a sale, `Rp2.500` of a payout. */
export function formatRate(kind: RateKind, value: number, locale: string): string {
  if (kind === "payout_fee") return formatRupiah(value);
  return `${(value / BASIS_POINTS).toLocaleString(locale === "en" ? "en-GB" : "id-ID")}%`;
}

/** The start of a day (`2026-12-01`) in Jakarta, ISO 8601. */
export function midnightInJakarta(date: string): string {
  return `${date}T00:00:00+07:00`;
}
