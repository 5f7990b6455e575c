import type { ReceiveWay } from "@pasar/contracts/order";
import { m } from "../paraglide/messages.js";
import type { IconName } from "./icon";

/** How a way to receive goods is called and drawn. */
export const WAY_WORDS: Record<ReceiveWay, { word: () => string; icon: IconName }> = {
  pickup: { word: m.way_pickup, icon: "shop" },
  delivery: { word: m.way_delivery, icon: "motor" },
  courier: { word: m.way_courier, icon: "truck" },
};

/** Narrows a way as the search index writes it; `null` for one this shop does not know. */
export function knownWay(way: string): ReceiveWay | null {
  return way in WAY_WORDS ? (way as ReceiveWay) : null;
}
