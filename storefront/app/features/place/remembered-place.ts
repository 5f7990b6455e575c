import { useFinder } from "../../device/finder";
import { deviceStorage } from "../../device/storage";
import { type Point, readPlace, writePlace } from "./coarse-place";

/** A village a shopper chose: its Kemendagri code, and its name to show. */
export interface Village {
  village_code: string;
  name: string;
}

/** Where a shopper searches from: about where the phone is, or a village. */
export type ShopperPlace = Point | Village;

const NAME = "pasar-place";
/** Where the search kept a village for itself before. It has no name, so it is not read, only taken away. */
const OLD_NAME = "pasar-village";

/** The place this device's shopper chose last, wherever in the shop that was; null where there is none. */
export function rememberedPlace(): ShopperPlace | null {
  const [text, name] = keptPair();
  const place = typeof text === "string" ? readPlace(text) : null;
  if (place && "village_code" in place) return typeof name === "string" ? { ...place, name } : null;
  return place;
}

/** Keeps a place on this device, a position rounded to about a kilometre. */
export function rememberPlace(place: ShopperPlace): void {
  deviceStorage.setItem(NAME, JSON.stringify([writePlace(place), "name" in place ? place.name : null]));
  deviceStorage.removeItem(OLD_NAME);
}

/** Takes the place off this device, and the list of outlets that was asked for near it. */
export function forgetPlace(): void {
  deviceStorage.removeItem(NAME);
  deviceStorage.removeItem(OLD_NAME);
  useFinder.getState().forget();
}

function keptPair(): unknown[] {
  try {
    const kept: unknown = JSON.parse(deviceStorage.getItem(NAME) ?? "[]");
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}
