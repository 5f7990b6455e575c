import type { DistanceDelivery } from "@pasar/contracts/shop-settings";
import { parseRupiah } from "@pasar/locale/money";

const MOST_KILOMETRES = 100;

/** A delivery by distance as it stands in the fields; sums are what is typed. */
export interface DistanceDraft {
  baseFee: string;
  perKilometre: string;
  radius: string;
  /** Empty when nothing travels free. */
  freeFrom: string;
}

/** The fields of what was saved, or empty ones. */
export function distanceDraftOf(saved: DistanceDelivery | null): DistanceDraft {
  if (!saved) return { baseFee: "", perKilometre: "", radius: "", freeFrom: "" };
  return {
    baseFee: String(saved.base_fee),
    perKilometre: String(saved.per_kilometre),
    radius: String(saved.radius_kilometres),
    freeFrom: saved.free_from ? String(saved.free_from) : "",
  };
}

/** What still keeps the fields from being saved. */
export function distanceProblemsOf({
  baseFee,
  perKilometre,
  radius,
  freeFrom,
}: DistanceDraft): (keyof DistanceDraft)[] {
  const checks: Record<keyof DistanceDraft, boolean> = {
    baseFee: parseRupiah(baseFee) === null,
    perKilometre: parseRupiah(perKilometre) === null,
    radius: kilometresOf(radius) === null,
    freeFrom: freeFrom.trim() !== "" && !parseRupiah(freeFrom),
  };
  return (Object.keys(checks) as (keyof DistanceDraft)[]).filter((field) => checks[field]);
}

/** What is sent, `null` while there are problems. */
export function distanceSettingsOf(draft: DistanceDraft): DistanceDelivery | null {
  if (distanceProblemsOf(draft).length > 0) return null;
  return {
    base_fee: parseRupiah(draft.baseFee) ?? 0,
    per_kilometre: parseRupiah(draft.perKilometre) ?? 0,
    radius_kilometres: kilometresOf(draft.radius) ?? 1,
    free_from: draft.freeFrom.trim() ? parseRupiah(draft.freeFrom) : null,
  };
}

function kilometresOf(typed: string): number | null {
  const number = /^\d+$/.test(typed.trim()) ? Number(typed) : 0;
  return number >= 1 && number <= MOST_KILOMETRES ? number : null;
}
