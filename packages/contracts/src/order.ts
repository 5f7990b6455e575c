/** Where one seller's order stands. The table of allowed moves is in the backend's `checkout` module. */
export const ORDER_STAGES = [
  "awaiting_payment",
  "awaiting_acceptance",
  "preparing",
  "ready_for_pickup",
  "sent",
  "completed",
  "cancelled",
] as const;
export type OrderStage = (typeof ORDER_STAGES)[number];

/** Why a seller cancels an order; `other` needs a sentence of theirs. */
export const SELLER_CANCEL_REASONS = ["goods_gone", "seller_closed", "cannot_deliver", "buyer_asked", "other"] as const;
export type SellerCancelReason = (typeof SELLER_CANCEL_REASONS)[number];

/**
 * Why an order was cancelled: by its payment, its buyer, its seller, or because the seller did not accept it in time.
 * `payment_reversed` is money that the bank took back after it had come.
 */
export const CANCEL_REASONS = [
  "payment_expired",
  "payment_denied",
  "placement_failed",
  "buyer_cancelled",
  ...SELLER_CANCEL_REASONS,
  "not_accepted",
  "payment_reversed",
] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

/** Why a seller takes pieces out of an order; `other` needs a sentence of theirs. */
export const SELLER_CUT_REASONS = ["sold_out", "damaged", "other"] as const;
export type SellerCutReason = (typeof SELLER_CUT_REASONS)[number];
/** Why pieces were taken out of an order. */
export const CUT_REASONS = [...SELLER_CUT_REASONS, "buyer_asked"] as const;
export type CutReason = (typeof CUT_REASONS)[number];

/** How the goods reach the shopper: fetched at the seller, brought by the seller, or sent by courier. */
export const RECEIVE_WAYS = ["pickup", "delivery", "courier"] as const;
export type ReceiveWay = (typeof RECEIVE_WAYS)[number];

/** A courier's service as it was ordered. Codes and names are the courier's own. */
export interface ChosenService {
  /** `pos`. */
  courier: string;
  courier_name: string;
  service: string;
  service_name: string;
}

/** Where a courier's parcel is, in our words. */
export const PARCEL_STATES = [
  "created",
  "awaiting_pickup",
  "picked_up",
  "in_transit",
  "out_for_delivery",
  "delivered",
  "failed_attempt",
  "on_hold",
  "returning",
  "returned",
  "cancelled",
  "lost_or_disposed",
] as const;
export type ParcelState = (typeof PARCEL_STATES)[number];

/**
 * Where the parcels of one order are together: `arrived` when all that were not called off have, `returned` when nothing
 * is on its way any more and at least one came back or is lost. `none` before anything was sent.
 */
export type ParcelsState = "none" | "under_way" | "arrived" | "returned";

/** One parcel of an order on its way. */
export interface Parcel {
  id: string;
  /** 1 for the first of its order. */
  number: number;
  /** The courier's code; `null` when nobody said who carries it. */
  courier: string | null;
  /** The courier's number, `null` until the courier gives it. */
  awb: string | null;
  tracking_url: string | null;
  state: ParcelState;
  /** The state in the reader's language. */
  name: string;
  /** When the courier handed it over, ISO 8601. */
  delivered_at: string | null;
  /** What the courier told, oldest first. */
  timeline: { state: ParcelState; name: string; at: string | null }[];
}

/** How a checkout is paid, in the order a shopper sees them. `cod` is cash at pickup or at the door. */
export const PAYMENT_METHODS = [
  "qris",
  "gopay",
  "shopeepay",
  "bri_va",
  "bni_va",
  "bca_va",
  "mandiri_bill",
  "permata_va",
  "alfamart",
  "indomaret",
  "cod",
] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];
/** The ways to pay whose money comes through Midtrans. */
export type OnlineMethod = Exclude<PaymentMethod, "cod">;

/** What the ways to pay are called, the same in every language. */
export const BRAND_NAMES: Record<OnlineMethod, string> = {
  qris: "QRIS",
  gopay: "GoPay",
  shopeepay: "ShopeePay",
  bri_va: "BRI Virtual Account",
  bni_va: "BNI Virtual Account",
  bca_va: "BCA Virtual Account",
  mandiri_bill: "Mandiri",
  permata_va: "Permata Virtual Account",
  alfamart: "Alfamart",
  indomaret: "Indomaret",
};

/** What a way to pay looks like to a shopper: one code for all, a wallet, a bank transfer, a shop's counter, or cash. */
export type PaymentGroup = "qris" | "wallet" | "bank" | "store" | "cash";

/** The group each way to pay stands in. */
export const PAYMENT_GROUPS: Record<PaymentMethod, PaymentGroup> = {
  qris: "qris",
  gopay: "wallet",
  shopeepay: "wallet",
  bri_va: "bank",
  bni_va: "bank",
  bca_va: "bank",
  mandiri_bill: "bank",
  permata_va: "bank",
  alfamart: "store",
  indomaret: "store",
  cod: "cash",
};

/** What a buyer needs to pay, as data: the page decides how to show and say it. */
export type PaymentInstructions =
  /** A code to scan, as text to draw. */
  | { kind: "qr"; qr_string: string }
  /** A wallet app to open on this phone. */
  | { kind: "deeplink"; url: string }
  /** A number to type or tell; `issuer` is the bank or shop in lower case. */
  | { kind: "number"; number_type: "virtual_account" | "payment_code"; issuer: string; number: string }
  /** A biller to type, then the bill. */
  | { kind: "bill"; biller_code: string; bill_key: string };

/**
 * Where the money of one checkout stands. `on_handover` is cash that is still to come, `cancelled` money that nobody asks
 * for any more.
 */
export const PAYMENT_STATES = ["awaiting", "paid", "on_handover", "expired", "denied", "cancelled"] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** One line as it was ordered; amounts are integer rupiah. */
export interface OrderLine {
  variant_id: string;
  title: string;
  unit: string;
  picture: string | null;
  quantity: number;
  unit_price: number;
  total: number;
  /** Its share of a discount on the goods; left out without one. */
  discount?: number;
}

/** One move of an order, with the time it happened (ISO 8601). */
export interface OrderStep {
  stage: OrderStage;
  at: string;
}

/** What promotions took off an order, rupiah: total = goods + fee - both. */
export interface OrderDiscounts {
  goods: number;
  delivery: number;
  /** The code the buyer used. */
  voucher_code: string | null;
}

/** Answer of `GET .../receipt?format=text`: a receipt to be sent by WhatsApp. */
export interface ReceiptMessage {
  text: string;
}
