import { z } from "zod";
import { bankAccountSchema } from "./payout-account";

/**
 * Why a buyer gets money back: the order was cancelled, or a part of it, a complaint ended so, or the order was dead when
 * the money came.
 */
export const REFUND_REASONS = ["order_cancelled", "partly_cancelled", "late_payment", "complaint"] as const;
export type RefundReason = (typeof REFUND_REASONS)[number];

/** How money goes back: the way it came, through Midtrans, or by a transfer that people make. */
export const REFUND_RAILS = ["gateway", "bank"] as const;
export type RefundRail = (typeof REFUND_RAILS)[number];

/**
 * Where a refund stands. Through Midtrans: `due`, `sent` (asked for, answer unknown), `paid`. By transfer: `manual_due`,
 * `manual_marked` (one operator has transferred it), `paid` (another one has seen the proof). `failed`: the money is not
 * there to be given back; an operator has to look.
 */
export const REFUND_STATES = ["due", "sent", "manual_due", "manual_marked", "paid", "failed"] as const;
export type RefundState = (typeof REFUND_STATES)[number];

/** The buyer's account for a transfer. */
export const refundAccountSchema = bankAccountSchema;
export type RefundAccount = z.infer<typeof refundAccountSchema>;

/** A refund as its buyer sees it. `amount` is rupiah. */
export interface BuyerRefund {
  id: string;
  /** Null for money that came when the whole checkout was dead. */
  order_id: string | null;
  amount: number;
  state: "under_way" | "account_needed" | "transfer" | "paid";
  /** ISO 8601; null until it is paid. */
  paid_at: string | null;
}

/** Body of `POST /store/checkouts/:id/orders/:order_id/cancel`. */
export const buyerCancelSchema = z.strictObject({ note: z.string().trim().max(200).optional() });
export type BuyerCancel = z.infer<typeof buyerCancelSchema>;

/** Query of `GET /admin/refunds`. `open` is everything that is not paid. */
export const refundListQuerySchema = z.strictObject({
  state: z.enum(["open", ...REFUND_STATES]).default("open"),
  /** The id of the last one of the page before. */
  after: z.string().max(64).optional(),
});
export type RefundListQuery = z.infer<typeof refundListQuerySchema>;

/** A refund as an operator sees it. `amount` is rupiah, times are ISO 8601. */
export interface OperatorRefund {
  id: string;
  order_number: number | null;
  charge_ref: string | null;
  amount: number;
  reason: RefundReason;
  rail: RefundRail;
  state: RefundState;
  /** Why Midtrans did not give it back. */
  obstacle: string | null;
  buyer: { name: string; phone: string } | null;
  account: RefundAccount | null;
  proof: string | null;
  /** Key of the photo at `/admin/private-pictures`. */
  proof_photo: string | null;
  /** Ids of Medusa's users; never the same. */
  marked_by: string | null;
  confirmed_by: string | null;
  created_at: string;
  paid_at: string | null;
}

/** `GET /admin/refunds`, oldest first. */
export interface OperatorRefundList {
  refunds: OperatorRefund[];
  next: string | null;
}

/** Body of `POST /admin/refunds/:id/mark`. `account` where the buyer has no page to give one, or gave a wrong one. */
export const refundMarkSchema = z.strictObject({
  /** What the bank calls the transfer. */
  proof: z.string().trim().min(3).max(80),
  /** Key of a photo sent to `/admin/pictures`. */
  proof_photo: z.string().max(64).optional(),
  account: refundAccountSchema.optional(),
});
export type RefundMark = z.infer<typeof refundMarkSchema>;

/** Money lost because a bank took a payment back after the goods had gone. `amount` is rupiah. */
export interface PaymentLoss {
  order_id: string;
  order_number: number;
  amount: number;
  at: string;
}
