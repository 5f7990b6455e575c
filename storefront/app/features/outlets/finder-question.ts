import type { OutletQuestion } from "@pasar/contracts/outlets";
import type { BasketLine } from "../../device/basket";
import type { FinderPlace } from "../../device/finder";

/** The contract's largest number of items. */
const MOST_ITEMS = 50;
const VILLAGE_CODE_LENGTH = "18.71.01.1001".length;
/** About a kilometre: outlets are known by their village only, and nobody's house belongs in an address. */
const COARSE = 100;

/** A place as it may leave the phone: rounded to two decimals. */
export function coarsePoint(latitude: number, longitude: number): FinderPlace {
  const round = (degrees: number) => Math.round(degrees * COARSE) / COARSE;
  return { kind: "point", latitude: round(latitude), longitude: round(longitude) };
}

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
  if (place.kind === "point") return { near: { latitude: place.latitude, longitude: place.longitude } };
  return place.code.length === VILLAGE_CODE_LENGTH ? { near: { village_code: place.code } } : { area_code: place.code };
}

/** What an address of the page asks for: a point, or the code of an area that may exist. */
export interface AskedFinder {
  point: FinderPlace | null;
  areaCode: string;
  isOpenOnly: boolean;
}

/** Reads the page's address; nonsense is left out. */
export function readFinder(params: URLSearchParams): AskedFinder {
  const [latitude, longitude] = [params.get("lat"), params.get("lon")].map((text) => Number(text || Number.NaN));
  const isPoint = Math.abs(latitude ?? Number.NaN) <= 90 && Math.abs(longitude ?? Number.NaN) <= 180;
  return {
    point: isPoint ? coarsePoint(latitude ?? 0, longitude ?? 0) : null,
    areaCode: params.get("daerah") ?? "",
    isOpenOnly: params.get("buka") === "1",
  };
}

/** The page's address for a place and a filter, without language. */
export function finderPath(place: FinderPlace | null, isOpenOnly: boolean): string {
  const where =
    place?.kind === "point" ? { lat: place.latitude.toFixed(2), lon: place.longitude.toFixed(2) } : areaParam(place);
  const query = new URLSearchParams({ ...where, ...(isOpenOnly ? { buka: "1" } : {}) });
  return query.size > 0 ? `/e-warong?${query}` : "/e-warong";
}

function areaParam(place: FinderPlace | null): Record<string, string> {
  return place?.kind === "area" ? { daerah: place.code } : {};
}
