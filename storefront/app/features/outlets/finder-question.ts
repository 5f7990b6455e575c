import type { OutletQuestion } from "@pasar/contracts/outlets";
import type { Place } from "@pasar/contracts/search";
import type { BasketLine } from "../../device/basket";
import { coarsePlace, readPlace, writePlace } from "../place/coarse-place";
import type { ShopperPlace } from "../place/remembered-place";

/** The contract's largest number of items. */
const MOST_ITEMS = 50;

/** Where outlets are looked for: around a place, or inside an area wider than a village (Kemendagri code). */
export type FinderPlace = ShopperPlace | { area_code: string; name: string };

/** What the backend is asked. */
export function finderQuestion(
  place: FinderPlace | null,
  isOpenOnly: boolean,
  lines: Pick<BasketLine, "variant_id" | "quantity">[],
): Partial<OutletQuestion> {
  return {
    ...placeQuestion(place),
    open_now: isOpenOnly,
    items: lines.slice(0, MOST_ITEMS).map(({ variant_id, quantity }) => ({ variant_id, quantity })),
  };
}

function placeQuestion(place: FinderPlace | null): Pick<OutletQuestion, "near" | "area_code"> {
  if (!place) return {};
  if ("area_code" in place) return { area_code: place.area_code };
  return { near: coarsePlace(place) };
}

/** What an address of the page asks for: a place, or the code of an area that may exist. */
export interface AskedFinder {
  near: Place | null;
  areaCode: string;
  isOpenOnly: boolean;
}

/** Reads the page's address; nonsense is left out. */
export function readFinder(params: URLSearchParams): AskedFinder {
  return {
    near: readPlace(params.get("dekat") ?? ""),
    areaCode: params.get("daerah") ?? "",
    isOpenOnly: params.get("buka") === "1",
  };
}

/** The page's address for a place and a filter, without language. */
export function finderPath(place: FinderPlace | null, isOpenOnly: boolean): string {
  const query = new URLSearchParams({ ...placeParam(place), ...(isOpenOnly ? { buka: "1" } : {}) });
  return query.size > 0 ? `/e-warong?${query}` : "/e-warong";
}

function placeParam(place: FinderPlace | null): Record<string, string> {
  if (!place) return {};
  return "area_code" in place ? { daerah: place.area_code } : { dekat: writePlace(place) };
}
