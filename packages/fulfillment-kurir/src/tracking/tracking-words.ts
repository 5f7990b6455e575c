import type { TrackingState } from "./tracking";

/** Words of Biteship's orders. Its tracking has the same in camelCase. */
const BITESHIP: Record<string, TrackingState> = {
  confirmed: "awaiting_pickup",
  scheduled: "awaiting_pickup",
  allocated: "awaiting_pickup",
  picking_up: "awaiting_pickup",
  picked: "picked_up",
  dropping_off: "out_for_delivery",
  delivered: "delivered",
  on_hold: "on_hold",
  return_in_transit: "returning",
  returned: "returned",
  rejected: "cancelled",
  courier_not_found: "cancelled",
  cancelled: "cancelled",
  disposed: "lost_or_disposed",
};

/** How couriers begin the lines of a manifest, which RajaOngkir hands on. Assumed beyond Pos Indonesia's own words. */
const MANIFEST_BEGINNINGS: readonly [string, TrackingState][] = [
  ["menunggu penjemputan", "awaiting_pickup"],
  ["posting loket", "picked_up"],
  ["picked up", "picked_up"],
  ["manifest", "in_transit"],
  ["on process", "in_transit"],
  ["on transit", "in_transit"],
  ["in transit", "in_transit"],
  ["dikirim", "in_transit"],
  ["proses antar", "out_for_delivery"],
  ["with delivery courier", "out_for_delivery"],
  ["selesai antar", "delivered"],
  ["delivered", "delivered"],
  ["antar gagal", "failed_attempt"],
  ["undelivered", "failed_attempt"],
  ["retur selesai", "returned"],
  ["returned", "returned"],
  ["retur", "returning"],
  ["dibatalkan", "cancelled"],
];

/** Biteship's word as a state; null when it is none of the documented ones. */
export function stateOfBiteship(word: string): TrackingState | null {
  const snakeCase = word.replaceAll(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();
  return Object.hasOwn(BITESHIP, snakeCase) ? (BITESHIP[snakeCase] ?? null) : null;
}

/** A line of a courier's manifest as a state; null when we do not know how it begins. */
export function stateOfManifest(line: string): TrackingState | null {
  const words = line
    .toLowerCase()
    .replaceAll(/[\s_]+/g, " ")
    .trim();
  return MANIFEST_BEGINNINGS.find(([beginning]) => words.startsWith(beginning))?.[1] ?? null;
}
