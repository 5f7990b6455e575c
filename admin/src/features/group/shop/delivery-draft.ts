import type { DeliverySettings } from "@pasar/contracts/shop-settings";
import { parseRupiah } from "@pasar/locale/money";

/** The seller's own delivery as it stands in the fields; sums are what is typed. */
export interface DeliveryDraft {
  fee: string;
  /** Empty when nothing travels free. */
  freeFrom: string;
  districts: string[];
  /** District code -> its fee; empty where the usual one holds. */
  ownFees: Record<string, string>;
}

type Field = "fee" | "free_from" | "districts" | "own_fees";

/** The fields of what was saved, or empty ones. */
export function draftOf(delivery: DeliverySettings | null): DeliveryDraft {
  if (!delivery) return { fee: "", freeFrom: "", districts: [], ownFees: {} };
  const ownFees = Object.entries(delivery.own_fees).map(([code, fee]) => [code, String(fee)]);
  return {
    fee: String(delivery.fee),
    freeFrom: delivery.free_from ? String(delivery.free_from) : "",
    districts: delivery.districts,
    ownFees: Object.fromEntries(ownFees),
  };
}

/** Whether something is typed that is no fee. */
export function isWrongFee(value: string | undefined): boolean {
  return Boolean(value?.trim()) && parseRupiah(value ?? "") === null;
}

/** What still keeps the fields from being saved. */
export function problemsOf({ fee, freeFrom, districts, ownFees }: DeliveryDraft): Field[] {
  const checks: Record<Field, boolean> = {
    fee: parseRupiah(fee) === null,
    free_from: freeFrom.trim() !== "" && !parseRupiah(freeFrom),
    districts: districts.length === 0,
    own_fees: districts.some((code) => isWrongFee(ownFees[code])),
  };
  return (Object.keys(checks) as Field[]).filter((field) => checks[field]);
}

/** What is sent, `null` while there are problems. */
export function settingsOf(draft: DeliveryDraft): DeliverySettings | null {
  const { fee, freeFrom, districts, ownFees } = draft;
  if (problemsOf(draft).length > 0) return null;
  const typed = districts.filter((code) => ownFees[code]?.trim());
  return {
    fee: parseRupiah(fee) ?? 0,
    districts,
    own_fees: Object.fromEntries(typed.map((code) => [code, parseRupiah(ownFees[code] ?? "") ?? 0])),
    free_from: freeFrom.trim() ? parseRupiah(freeFrom) : null,
  };
}
