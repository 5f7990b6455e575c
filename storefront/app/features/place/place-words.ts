import { m } from "../../paraglide/messages.js";
import type { ShopperPlace } from "./remembered-place";

/** A place in words, as this phone's shopper reads it. */
export function placeWords(place: ShopperPlace): string {
  return "name" in place ? place.name : m.near_this_phone();
}
