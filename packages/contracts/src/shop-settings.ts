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

const deliverySchema = z.strictObject({
  /** Flat fee, rupiah. */
  fee: z.int().min(0).max(HIGHEST_DELIVERY_FEE),
  /** Kemendagri codes of districts, `18.71.03`. */
  districts: z
    .array(z.string().regex(/^\d{2}\.\d{2}\.\d{2}$/))
    .min(1)
    .max(60),
});

/** Body of `POST /seller/shop`. */
export const shopSettingsSchema = z.strictObject({
  /** The version the change was made on. */
  version: z.int().min(0),
  story: z.string().trim().max(1_000),
  phone: z.string().trim().min(6).max(24),
  address: z.string().trim().min(5).max(200),
  hours: weekSchema,
  takes_cash: z.boolean(),
  /** Null: the seller does not bring goods. */
  delivery: deliverySchema.nullable(),
  /** Closed up to and with this day, `2026-12-03`; null when open as usual. */
  closed_until: z.iso.date().nullable(),
});
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
  delivery: { fee: number; districts: string[] } | null;
  closed_until: string | null;
  /** The districts around the seller it may deliver to: those of its regency. */
  districts: { code: string; name: string }[];
}
