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

/** Why an order was cancelled. */
export const CANCEL_REASONS = ["payment_expired", "payment_denied", "placement_failed"] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

/** How the goods reach the shopper: fetched at the seller, brought by the seller, or sent by courier. */
export const RECEIVE_WAYS = ["pickup", "delivery", "courier"] as const;
export type ReceiveWay = (typeof RECEIVE_WAYS)[number];

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

/** Where the money of one checkout stands. `on_handover` is cash that is still to come. */
export const PAYMENT_STATES = ["awaiting", "paid", "on_handover", "expired", "denied"] as const;
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
}

/** One move of an order, with the time it happened (ISO 8601). */
export interface OrderStep {
  stage: OrderStage;
  at: string;
}
