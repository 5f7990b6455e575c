import { z } from "zod";
import type { DayHours } from "./catalogue";
import type { OrderLine } from "./order";

/** So many e-Warong at most keep a KUBE's goods for its buyers. _Assumed_ on 28 November 2026. */
export const MOST_PICKUP_POINTS = 5;

/** Where an agreement between a KUBE and an outlet stands. The outlet answers a request; either side may end it. */
export const PICKUP_POINT_STATES = ["requested", "accepted", "refused", "ended"] as const;
export type PickupPointState = (typeof PICKUP_POINT_STATES)[number];

/** A time to fetch goods at, ISO 8601. */
export interface PickupSlot {
  start: string;
  end: string;
}

/** An outlet that could keep a KUBE's goods, or a KUBE that asks for it. */
export interface PickupParty {
  id: string;
  name: string;
  address: string;
  village: string;
  hours: DayHours[];
}

/** An agreement as one of its two sides sees it. */
export interface PickupPoint {
  id: string;
  state: PickupPointState;
  /** The other side. */
  party: PickupParty;
  /** When it came to its state, ISO 8601. */
  moved_at: string;
}

/** `GET /seller/pickup-points`: the seller's agreements, the living ones first, and whom a KUBE may ask. */
export interface PickupPointList {
  points: PickupPoint[];
  /** Outlets of the same regency without a living agreement; empty for an outlet. */
  candidates: PickupParty[];
}

/** Body of `POST /seller/pickup-points`: a KUBE asks an outlet of its regency. */
export const pickupRequestSchema = z.strictObject({ outlet_id: z.string().min(1).max(64) });
export type PickupRequest = z.infer<typeof pickupRequestSchema>;

/** An order of a KUBE that waits at the outlet's counter: what is handed over and to whom. No phone, address or price. */
export interface EntrustedOrder {
  id: string;
  number: number;
  seller_name: string;
  buyer_name: string;
  lines: Pick<OrderLine, "title" | "unit" | "quantity">[];
  /** The time the buyer chose; `null` for any time the outlet is open. */
  slot: PickupSlot | null;
  /** Until when the goods are kept, ISO 8601. */
  kept_until: string | null;
}

/** `GET /seller/entrusted-orders`: what waits at the counter, the earliest time first. */
export interface EntrustedOrderList {
  orders: EntrustedOrder[];
}

/** Body of `POST /seller/entrusted-orders/:id/hand-over`. */
export const entrustedHandOverSchema = z.strictObject({ pickup_code: z.string().regex(/^\d{6}$/) });
export type EntrustedHandOver = z.infer<typeof entrustedHandOverSchema>;
