import type { ParcelState, ParcelsState } from "@pasar/contracts/order";
import { MOST_PARCELS } from "@pasar/contracts/seller";

const CAME_BACK: ReadonlySet<ParcelState> = new Set(["returned", "lost_or_disposed"]);

/** Whether a parcel will not come to its buyer any more. */
export function isCalledOff(state: ParcelState): boolean {
  return CAME_BACK.has(state) || state === "cancelled";
}

/** Where the parcels of one order are together. */
export function parcelsState(states: readonly ParcelState[]): ParcelsState {
  const alive = states.filter((state) => !isCalledOff(state));
  if (alive.length > 0) return alive.every((state) => state === "delivered") ? "arrived" : "under_way";
  return states.some((state) => CAME_BACK.has(state)) ? "returned" : "none";
}

/** The number of a further parcel of an order that was sent by courier; null when none may be added. */
export function nextParcel({
  stage,
  way,
  parcels,
}: {
  stage: string;
  way: string;
  parcels: readonly { number: number }[];
}): number | null {
  const next = Math.max(1, ...parcels.map(({ number }) => number)) + 1;
  return stage === "sent" && way === "courier" && next <= MOST_PARCELS ? next : null;
}
