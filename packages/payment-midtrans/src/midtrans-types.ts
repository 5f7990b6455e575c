import type { MidtransRefund, RefundInput, RefundResult } from "./refund-types";

/** Payment methods this shop offers through Midtrans. */
export type MidtransMethod =
  | "qris"
  | "gopay"
  | "shopeepay"
  | "bri_va"
  | "bni_va"
  | "permata_va"
  | "bca_va"
  | "mandiri_bill"
  | "alfamart"
  | "indomaret";

/** `transaction_status` in lower case; a status Midtrans adds later comes through as it is. */
export type MidtransStatus =
  | "pending"
  | "authorize"
  | "capture"
  | "settlement"
  | "deny"
  | "cancel"
  | "expire"
  | "failure"
  | "refund"
  | "partial_refund"
  | "chargeback"
  | "partial_chargeback"
  | (string & {});

/** A transaction as Midtrans knows it, in our own terms. */
export interface MidtransTransaction {
  /** Our reference, `order_id` at Midtrans. */
  orderRef: string;
  transactionId: string;
  status: MidtransStatus;
  fraudStatus?: string;
  /** Integer rupiah. */
  amount: number;
  /** ISO 4217 in upper case. */
  currency: string;
  merchantId?: string;
  method: MidtransMethod | "other";
  expiresAt: Date;
  vaNumber?: string;
  /** Bank of the virtual account, in lower case. */
  bank?: string;
  /** Who the buyer pays at Mandiri, and for what. */
  billerCode?: string;
  billKey?: string;
  /** What the buyer tells the cashier of a shop. */
  paymentCode?: string;
  /** EMVCo text to draw as a QR code; only the answer to a charge carries it. */
  qrString?: string;
  /** Address of the QR code as a PNG. */
  qrImageUrl?: string;
  /** Opens the wallet app; only the answer to a charge carries it. */
  deeplinkUrl?: string;
  /** Pay page of the simulator; only with a custom base URL. */
  payPageUrl?: string;
  /** Money that went back, oldest first. */
  refunds: MidtransRefund[];
}

/** One line of a bill. `price` in integer rupiah (negative for a discount), `quantity` a whole number. */
export interface MidtransItem {
  id: string;
  name: string;
  price: number;
  quantity: number;
}

/** Who pays; everything is optional at Midtrans. */
export interface MidtransCustomer {
  firstName?: string;
  lastName?: string;
  email?: string;
  phone?: string;
}

/** What to charge. `amount` in integer rupiah; when `items` are given they must add up to it. */
export interface ChargeInput {
  orderRef: string;
  amount: number;
  method: MidtransMethod;
  expiresInMinutes: number;
  items?: MidtransItem[];
  customer?: MidtransCustomer;
  /** Where a wallet app sends the buyer afterwards; only GoPay and ShopeePay use it. */
  returnUrl?: string;
}

/** Outcome of cancel and expire: it happened, it is too late (with where the transaction stands), or it is unknown. */
export type ChangeResult =
  | { outcome: "changed"; transaction: MidtransTransaction }
  | { outcome: "not_modifiable"; transaction: MidtransTransaction | null }
  | { outcome: "not_found" };

/** The fields of a notification that matter before its transaction is asked for again. */
export interface MidtransNotification {
  order_id: string;
  transaction_id: string;
  status_code: string;
  gross_amount: string;
  transaction_status: string;
  signature_key: string;
}

/** True when the money has arrived: settled, or captured and accepted by the fraud check. */
export function isPaid(transaction: MidtransTransaction): boolean {
  if (transaction.status === "settlement" || transaction.status === "partial_refund") return true;
  return transaction.status === "capture" && transaction.fraudStatus === "accept";
}

/** True when the money will not arrive on this transaction any more. */
export function isClosedUnpaid(transaction: MidtransTransaction): boolean {
  return ["expire", "cancel", "deny", "failure"].includes(transaction.status);
}

/** What the shop needs of Midtrans. Every call that talks to Midtrans throws MidtransError when it fails. */
export interface MidtransGateway {
  /**
   * Creates the charge, or gives the one that exists for the same reference, amount and method.
   * Repeats once after a timeout or a 5xx, then asks for the status. The answer can already be `deny`.
   */
  charge(input: ChargeInput): Promise<MidtransTransaction>;
  /** Where a transaction stands, by our reference or by its transaction id; null when Midtrans does not know it. */
  status(orderRefOrId: string): Promise<MidtransTransaction | null>;
  cancel(orderRefOrId: string): Promise<ChangeResult>;
  expire(orderRefOrId: string): Promise<ChangeResult>;
  /**
   * Gives a part or all of a paid charge back. The same key twice refunds once; with another amount it throws
   * MidtransError of kind `conflict`.
   */
  refund(input: RefundInput): Promise<RefundResult>;
  /**
   * True when the signature fits order id, status code and amount. It does not cover `transaction_status`
   * and carries no time, so a verified notification is only a reason to ask for the status.
   */
  verifySignature(notification: unknown): notification is MidtransNotification;
}
