import { z } from "zod";
import type { DayHours, SellerKind } from "./catalogue";

/** The seller's own delivery costs at most so much, rupiah: a typing slip must not scare shoppers away. */
export const HIGHEST_DELIVERY_FEE = 500_000;

const CLOCK = /^([01]\d|2[0-3])\.[0-5]\d$/;

const dayHoursSchema = z
  .strictObject({
    weekday: z.int().min(1).max(7),
    open: z.string().regex(CLOCK).nullable(),
    close: z.string().regex(CLOCK).nullable(),
  })
  .refine(({ open, close }) => (open === null) === (close === null), { path: ["close"] })
  .refine(({ open, close }) => open === null || close === null || open < close, { path: ["close"] });

const weekSchema = z
  .array(dayHoursSchema)
  .length(7)
  .refine((days) => days.every(({ weekday }, index) => weekday === index + 1));

const deliveryFee = z.int().min(0).max(HIGHEST_DELIVERY_FEE);
/** Kemendagri's code of a district, `18.71.03`. */
const districtCode = z.string().regex(/^\d{2}\.\d{2}\.\d{2}$/);

const deliverySchema = z
  .strictObject({
    /** What a district costs that has no fee of its own, rupiah. */
    fee: deliveryFee,
    districts: z.array(districtCode).min(1).max(60),
    /** Fees of single districts, rupiah. Sorted, so that equal settings are equal texts. */
    own_fees: z
      .record(districtCode, deliveryFee)
      .transform((fees) => Object.fromEntries(Object.entries(fees).sort(([one], [other]) => (one < other ? -1 : 1))))
      .default({}),
    /** Goods for this much or more travel free, rupiah; null when nothing does. */
    free_from: z.int().min(1).max(1_000_000_000).nullable().default(null),
  })
  .refine(({ districts, own_fees }) => Object.keys(own_fees).every((code) => districts.includes(code)), {
    path: ["own_fees"],
  });

/** What a seller asks for bringing goods itself. */
export type DeliverySettings = z.infer<typeof deliverySchema>;

/** A seller goes at most so far, kilometres by road. */
const LONGEST_WAY = 100;

const distanceDeliverySchema = z.strictObject({
  /** Rupiah for coming at all. */
  base_fee: deliveryFee,
  /** Rupiah for every begun kilometre. */
  per_kilometre: z.int().min(0).max(50_000),
  /** Kilometres by road beyond which the seller does not go. */
  radius_kilometres: z.int().min(1).max(LONGEST_WAY),
  /** Goods for this much or more travel free, rupiah; null when nothing does. */
  free_from: z.int().min(1).max(1_000_000_000).nullable(),
});
/** What a seller asks for bringing goods itself by distance, estimated between the centres of two villages. */
export type DistanceDelivery = z.infer<typeof distanceDeliverySchema>;

/** Goods wait no longer than a week to be prepared. */
const MOST_PREPARATION_HOURS = 168;

const pickupSettingsSchema = z.strictObject({
  /** Hours from the order until the goods can be fetched. */
  preparation_hours: z.int().min(0).max(MOST_PREPARATION_HOURS),
  /** Orders that may choose the same time; null when there is no limit. */
  slot_limit: z.int().min(1).max(100).nullable(),
});
/** How a seller hands goods over at set times. */
export type PickupSettings = z.infer<typeof pickupSettingsSchema>;

/** Body of `POST /seller/shop`. A seller delivers by area or by distance, never by both. */
export const shopSettingsSchema = z
  .strictObject({
    /** The version the change was made on. */
    version: z.int().min(0),
    story: z.string().trim().max(1_000),
    phone: z.string().trim().min(6).max(24),
    address: z.string().trim().min(5).max(200),
    hours: weekSchema,
    takes_cash: z.boolean(),
    /** Null: the seller does not bring goods by area. */
    delivery: deliverySchema.nullable(),
    /** Null: nor by distance. Without it that stays as it is, unless there is a delivery by area. */
    distance_delivery: distanceDeliverySchema.nullable().optional(),
    /** Without it everything stays as it is. */
    pickup: pickupSettingsSchema.optional(),
    /** Closed up to and with this day, `2026-12-03`; null when open as usual. */
    closed_until: z.iso.date().nullable(),
  })
  .refine(({ delivery, distance_delivery }) => !delivery || !distance_delivery, { path: ["distance_delivery"] });
export type ShopSettingsChange = z.infer<typeof shopSettingsSchema>;

/** `GET /seller/shop`; also the answer to a change. */
export interface ShopSettings {
  version: number;
  name: string;
  kind: SellerKind;
  story: string;
  /** E.164. */
  phone: string;
  address: string;
  hours: DayHours[];
  takes_cash: boolean;
  delivery: DeliverySettings | null;
  distance_delivery: DistanceDelivery | null;
  pickup: PickupSettings;
  closed_until: string | null;
  /** The districts around the seller it may deliver to: those of its regency. */
  districts: { code: string; name: string }[];
}
