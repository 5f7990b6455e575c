import { z } from "zod";

/** Off the goods in rupiah or percent, or off what bringing them costs. A package is no kind: an e-Warong may not sell one. */
export const PROMOTION_KINDS = ["amount", "percent", "free_delivery"] as const;
export type PromotionKind = (typeof PROMOTION_KINDS)[number];

/** Who bears a discount. A courier's own is limited by law (Permen Komdigi 8/2025), a seller's is not. */
export const PROMOTION_FUNDERS = ["seller", "courier"] as const;
export type PromotionFunder = (typeof PROMOTION_FUNDERS)[number];

const MOST_PERCENT = 90;
const CODE_LENGTH = { least: 3, most: 15 } as const;
const MOST_DAYS = 366;
const DAY_MS = 86_400_000;
const MOST_RUPIAH = 1_000_000_000;

/** A code as it is kept; buyers may type it in small letters and with spaces around it. */
export const voucherCodeSchema = z
  .string()
  .max(40)
  .transform((code) => code.trim().toUpperCase())
  .pipe(z.string().regex(new RegExp(`^[A-Z0-9]{${CODE_LENGTH.least},${CODE_LENGTH.most}}$`)));

/** A code as a buyer types it: a wrong one gets its reason in the quote, not a refusal of the whole. */
export const typedCodeSchema = z
  .string()
  .max(40)
  .transform((code) => code.trim().toUpperCase());

const rupiah = z.number().int().max(MOST_RUPIAH);
const day = z.iso.date().refine((date) => date >= "2000-01-01");
/** Both days are days in Jakarta (WIB) and belong to it. */
const span = { starts_on: day, ends_on: day };
const isSpan = ({ starts_on, ends_on }: { starts_on: string; ends_on: string }) =>
  starts_on <= ends_on && Date.parse(ends_on) - Date.parse(starts_on) < MOST_DAYS * DAY_MS;

const common = {
  /** Made by the client: the same id and terms again change nothing. */
  id: z.uuid(),
  /** The least the buyer must spend on this seller's goods, rupiah. */
  minimum: rupiah.min(0),
  ...span,
};
const mostUses = z.number().int().min(1).max(1_000_000).nullable();

/** Body of `POST /seller/promotions`. Amounts are rupiah. */
export const newPromotionSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("amount"),
      ...common,
      code: voucherCodeSchema,
      amount: rupiah.min(1),
      most_uses: mostUses,
    }),
    z.strictObject({
      kind: z.literal("percent"),
      ...common,
      code: voucherCodeSchema,
      percent: z.number().int().min(1).max(MOST_PERCENT),
      cap: rupiah.min(1).nullable(),
      most_uses: mostUses,
    }),
    z.strictObject({
      kind: z.literal("free_delivery"),
      ...common,
      /** Without a code it is everybody's. */
      code: voucherCodeSchema.nullable(),
      /** The most it takes off the fee, rupiah. */
      cap: rupiah.min(1).nullable(),
      most_uses: mostUses,
    }),
  ])
  .refine(isSpan, { path: ["ends_on"] })
  .refine(({ code, most_uses }) => code !== null || most_uses === null, { path: ["most_uses"] });
export type NewPromotion = z.infer<typeof newPromotionSchema>;

/** Body of `POST /admin/promotions`: free delivery that a courier pays for, at one seller. Rupiah. */
export const courierPromotionSchema = z
  .strictObject({
    ...common,
    seller_id: z.string().min(1).max(64),
    /** The courier's code, `pos`. */
    courier: z.string().regex(/^[a-z0-9_-]{2,40}$/),
    cap: rupiah.min(1).nullable(),
  })
  .refine(isSpan, { path: ["ends_on"] });
export type NewCourierPromotion = z.infer<typeof courierPromotionSchema>;

/** Where a promotion stands today. */
export type PromotionState = "coming" | "running" | "over";

/** A promotion as its seller sees it. Amounts are rupiah, days are days in Jakarta. */
export interface Promotion {
  id: string;
  kind: PromotionKind;
  state: PromotionState;
  /** Null when everybody gets it. */
  code: string | null;
  /** What it gives, in the reader's language. */
  title: string;
  minimum: number;
  /** How often it may be used in all; null without a limit. */
  most_uses: number | null;
  /** Orders that have it and were not cancelled. */
  uses: number;
  starts_on: string;
  ends_on: string;
  funded_by: PromotionFunder;
}

/** Answer of `GET /seller/promotions` and of its changes, newest first. */
export interface PromotionList {
  /** The seller's page in the shop, to send with a code. */
  shop_url: string;
  promotions: Promotion[];
}

/** What a promotion takes off a sum, `amount` in rupiah. */
export interface Discount {
  promotion_id: string;
  /** In the reader's language. */
  title: string;
  amount: number;
  funded_by: PromotionFunder;
}

/** Why a code does not work. */
export type VoucherObstacle = "unknown" | "not_yet" | "over" | "used_up" | "used_before" | "below_minimum";

/** A code that does not work, with the reason in the reader's language. */
export interface VoucherProblem {
  reason: VoucherObstacle;
  message: string;
  /** Rupiah of goods that are missing; 0 for other reasons. */
  missing: number;
}
