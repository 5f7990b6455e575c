import { z } from "zod";
import type { SellerKind } from "./catalogue";
import type { ReceiveWay } from "./order";
import { placeSchema } from "./search";

/** `POST /store/outlet-finder`: which e-Warong have the goods of a basket, nearest first. */
export const outletQuestionSchema = z.object({
  /** What is in the basket; empty asks for all outlets. */
  items: z
    .array(z.object({ variant_id: z.string().min(1).max(64), quantity: z.int().min(1).max(999) }))
    .max(50)
    .default([]),
  near: placeSchema.nullish(),
  /** Only outlets inside this province, regency, district or village (Kemendagri code). */
  area_code: z
    .string()
    .regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/)
    .nullish(),
  open_now: z.boolean().default(false),
  take: z.int().min(1).max(100).default(30),
});
export type OutletQuestion = z.infer<typeof outletQuestionSchema>;

/** Goods with all that a basket keeps of them. `price` is rupiah for one. */
export interface BasketGoods {
  variant_id: string;
  handle: string;
  title: string;
  unit: string;
  picture: string | null;
  color: string | null;
  price: number;
  ways: ReceiveWay[];
}

/** An e-Warong as the finder shows it. No phone and no member: those stand on its own page. */
export interface FoundOutlet {
  id: string;
  handle: string;
  kind: SellerKind;
  name: string;
  village: string;
  regency: string;
  /** Centre of its village; null where no source has one. */
  place: { latitude: number; longitude: number } | null;
  /** Metres from the shopper's place; null when either is unknown. */
  distance_metres: number | null;
  open_now: boolean;
  /** Local time it closes today when open, or opens next when closed, "07.00" with its weekday 1-7; null when unknown. */
  next_change: { weekday: number; time: string } | null;
  /** The last day of a holiday, `2026-12-03`; null while it is not on one. */
  closed_until: string | null;
  /** Orders it has accepted or is preparing now. */
  queue: number;
  /** Items of the basket it has in full, and those it lacks as the basket names them. */
  has: number;
  lacks: string[];
  /** For each item it has: the variant that was asked for, and what the outlet sells for it. */
  matches: { variant_id: string; found: BasketGoods }[];
  /** What the items it has cost there, rupiah. */
  price: number;
}

/** Answer of `POST /store/outlet-finder`. */
export interface OutletAnswer {
  outlets: FoundOutlet[];
  /** Items that were asked for and are known; unknown ones are left out. */
  items: number;
  /** The point distances are measured from; null without one. */
  from: { latitude: number; longitude: number } | null;
}
