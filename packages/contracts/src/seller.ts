import { z } from "zod";
import type { SellerKind } from "./catalogue";
import {
  type CancelReason,
  type ChosenService,
  type OrderDiscounts,
  type OrderLine,
  type OrderStage,
  type OrderStep,
  type Parcel,
  type ParcelsState,
  type PaymentMethod,
  type PaymentState,
  RECEIVE_WAYS,
  type ReceiveWay,
  SELLER_CANCEL_REASONS,
} from "./order";
import type { PartialCancel } from "./partial-cancel";
import type { MemberRole } from "./permissions";
import type { PickupSlot } from "./pickup";
import type { PromotionFunder } from "./promotion";

/** A suspended seller sells nothing new. */
export const SELLER_STATUSES = ["active", "suspended"] as const;
export type SellerStatus = (typeof SELLER_STATUSES)[number];

/** `GET /seller/me`. */
export interface SellerSession {
  member: { id: string; name: string; role: MemberRole; phone: string };
  seller: {
    id: string;
    handle: string;
    name: string;
    kind: SellerKind;
    time_zone: string;
    regency: string;
    /** Members of a suspended seller stay signed in, so that orders under way can be finished. */
    status: SellerStatus;
    /** What the officer said; null while the seller is active. */
    suspension_reason: string | null;
  };
}

/** What a member can do next with an order. */
export const ORDER_ACTIONS = ["accept", "ready", "hand_over", "send", "deliver"] as const;
export type OrderAction = (typeof ORDER_ACTIONS)[number];

/** An order as the seller's list shows it. Amounts are integer rupiah. */
export interface SellerOrderRow {
  id: string;
  number: number;
  stage: OrderStage;
  way: ReceiveWay;
  payment: { method: PaymentMethod; state: PaymentState };
  buyer_name: string;
  item_count: number;
  first_item: string;
  picture: string | null;
  total: number;
  placed_at: string;
  /** The time the buyer will come; `null` for any. */
  pickup_slot: PickupSlot | null;
  /** The e-Warong whose counter hands it over; `null` for the seller's own place. */
  pickup_outlet: string | null;
  /** The one action a member takes next, `null` when there is none. */
  next_action: OrderAction | null;
}

/** The tabs of the seller's list. Unpaid orders are not in any tab: nothing may be done with them. */
export const ORDER_TABS = ["new", "active", "done"] as const;
export type OrderTab = (typeof ORDER_TABS)[number];

/** Whether the money of an order comes over the counter or over the gateway. */
export const MONEY_KINDS = ["cash", "online"] as const;
export type MoneyKind = (typeof MONEY_KINDS)[number];

/** No order is older; PostgreSQL knows no year 0. */
const day = z.iso.date().refine((date) => date >= "2000-01-01");

/** The query of `GET /seller/orders`. `from` and `to` are days of the seller, both included. */
export const orderListQuerySchema = z.strictObject({
  tab: z.enum(ORDER_TABS).default("new"),
  way: z.enum(RECEIVE_WAYS).optional(),
  money: z.enum(MONEY_KINDS).optional(),
  /** The beginning of an order's number, or a part of the buyer's name. */
  q: z.string().trim().min(1).max(80).optional(),
  from: day.optional(),
  to: day.optional(),
  /** The `next` of the page before. */
  after: z.string().max(64).optional(),
});
export type OrderListQuery = z.infer<typeof orderListQuerySchema>;

/** `GET /seller/orders`: one page of a tab. `counts` are of all orders the other filters let through. */
export interface SellerOrderList {
  orders: SellerOrderRow[];
  counts: Record<OrderTab, number>;
  /** Goes into `after` for the next page; `null` on the last. */
  next: string | null;
}

/** `GET /seller/orders/waiting`: every order nobody has accepted yet, the one that waits longest first. */
export interface WaitingOrderList {
  orders: Pick<SellerOrderRow, "id" | "number" | "buyer_name" | "total" | "placed_at">[];
}

/** `GET /seller/orders/:id`. */
export interface SellerOrder extends SellerOrderRow {
  cancel_reason: CancelReason | null;
  /** What the buyer or the member said when they cancelled it. */
  cancel_note: string | null;
  can_cancel: boolean;
  /** Whether pieces can be taken out of it. */
  can_cut: boolean;
  /** What was taken out since it was placed, oldest first; `lines` and `total` are what is left. */
  cuts: PartialCancel[];
  buyer_phone: string;
  address_text: string | null;
  note: string | null;
  lines: OrderLine[];
  subtotal: number;
  fee: number;
  discounts: OrderDiscounts;
  /** Who bears the discount on the fee; null without one. */
  delivery_funder: PromotionFunder | null;
  /** Cash to collect at hand-over, rupiah; 0 when it is paid. */
  cash_to_collect: number;
  /** Until when the goods are kept for the buyer, ISO 8601; `null` while they do not wait. */
  pickup_until: string | null;
  /** The courier's service the buyer chose; `null` for the other ways. */
  service: ChosenService | null;
  tracking_number: string | null;
  parcels: SellerParcel[];
  parcels_state: ParcelsState;
  /** The number of a further parcel, which goes into `POST .../parcels`; `null` when none may be added now. */
  next_parcel: number | null;
  /** Whether the goods left and may have come back: what is usable can be put on the shelf again, once. */
  can_put_back: boolean;
  /** Whether one tap books the courier when the goods are sent. */
  can_book: boolean;
  steps: OrderStep[];
}

/** A parcel as its seller sees it. */
export interface SellerParcel extends Parcel {
  /** Whether the courier was told to let a booking be, and what it said; `null` while nobody asked. */
  booking_cancel: { state: BookingCancelState; note: string | null } | null;
}

/** Where the cancelling of a courier's booking stands. */
export const BOOKING_CANCEL_STATES = ["wanted", "done", "refused"] as const;
export type BookingCancelState = (typeof BOOKING_CANCEL_STATES)[number];

/** An order is split into so many parcels at most, those that were sent again among them. */
export const MOST_PARCELS = 9;

/**
 * Body of `POST /seller/orders/:id/parcels`: one more parcel of an order that was sent, or one that goes again. `number`
 * is `next_parcel`: the same one sent twice counts once. A courier is booked only for goods that go again.
 */
export const addParcelSchema = z
  .strictObject({
    number: z.int().min(2).max(MOST_PARCELS),
    tracking_number: z.string().trim().min(3).max(40).optional(),
    book: z.boolean().optional(),
  })
  .refine(({ book, tracking_number }) => Boolean(book) !== (tracking_number !== undefined), {
    path: ["tracking_number"],
  });
export type AddParcel = z.infer<typeof addParcelSchema>;

/** Body of `POST /seller/orders/:id/put-back`: the usable pieces that came back. */
export const putBackSchema = z.strictObject({
  lines: z
    .array(z.strictObject({ variant_id: z.string().min(1).max(64), quantity: z.int().min(0).max(100_000) }))
    .min(1)
    .max(100)
    .refine((lines) => lines.some(({ quantity }) => quantity > 0))
    .refine((lines) => new Set(lines.map(({ variant_id }) => variant_id)).size === lines.length),
});
export type PutBack = z.infer<typeof putBackSchema>;

/** Body of `POST /seller/orders/:id/hand-over`. */
export const handOverSchema = z.strictObject({
  pickup_code: z.string().regex(/^\d{6}$/),
  /** Must be true for cash orders: the member says the money is in hand. */
  cash_received: z.boolean().optional(),
});
export type HandOver = z.infer<typeof handOverSchema>;

/** Body of `POST /seller/orders/:id/send`. */
export const sendSchema = z
  .strictObject({
    tracking_number: z.string().trim().min(3).max(40).optional(),
    /** Books the courier's service the buyer chose; the courier then gives the number. */
    book: z.boolean().optional(),
  })
  .refine(({ book, tracking_number }) => !book || tracking_number === undefined, { path: ["tracking_number"] });
export type Send = z.infer<typeof sendSchema>;

/** Body of `POST /seller/orders/:id/deliver`. */
export const deliverSchema = z.strictObject({ cash_received: z.boolean().optional() });
export type Deliver = z.infer<typeof deliverSchema>;

/** Body of `POST /seller/orders/:id/cancel`; `other` needs a note. */
export const sellerCancelSchema = z
  .strictObject({ reason: z.enum(SELLER_CANCEL_REASONS), note: z.string().trim().min(3).max(200).optional() })
  .refine(({ reason, note }) => reason !== "other" || note !== undefined, { path: ["note"] });
export type SellerCancel = z.infer<typeof sellerCancelSchema>;

/**
 * What moves money in the ledger. A sale: `sale_paid` the buyer's money came in, `sale_completed` it became the
 * seller's, `cash_sale` the seller took cash, `sale_refunded` some of it is owed to the buyer again. A refund:
 * `refund_paid` the buyer has it back. `late_payment` came for an order that had died. A payout: `payout_requested`,
 * `payout_paid`, `payout_failed` (also after it was paid). `platform_fee` and `tax_withheld` are taken from a sale,
 * `courier_share` is what a courier owes of a fee it has discounted. `correction` mends an earlier posting.
 */
export const LEDGER_KINDS = [
  "sale_paid",
  "sale_completed",
  "cash_sale",
  "sale_refunded",
  "refund_paid",
  "late_payment",
  "payout_requested",
  "payout_paid",
  "payout_failed",
  "platform_fee",
  "tax_withheld",
  "courier_share",
  "correction",
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** One posting that touched the seller's money, newest first. `amount` is signed rupiah from the seller's view. */
export interface LedgerLine {
  id: string;
  at: string;
  /** Null for what belongs to no order, such as a payout. */
  order_number: number | null;
  kind: LedgerKind;
  amount: number;
}

/** `GET /seller/summary`: today in the seller's time zone, and the balances from the ledger. All rupiah. */
export interface SellerSummary {
  date: string;
  time_zone: string;
  today: { orders: number; sales: number };
  balance: {
    /** Paid by buyers, goods not handed over yet. */
    held: number;
    /** Handed over: will be paid out to the group. */
    payable: number;
    /** Taken in cash by the seller. */
    cash: number;
    /** Of `payable`: not paid out while buyers complain. */
    disputed: number;
  };
  lines: LedgerLine[];
}
