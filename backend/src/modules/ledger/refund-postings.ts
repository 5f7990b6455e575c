import type { RefundRail } from "@pasar/contracts/refund";
import { PLATFORM_ACCOUNTS, sellerAccounts } from "./accounts";
import { type BookedOrder, CHARGES, type ChargeKind, type Posting, transfer } from "./postings";

/** Money a seller does not keep: it becomes the buyer's again. `amount` is rupiah; completed orders take it from what is payable. */
export function postingOfSaleRefund(
  order: BookedOrder,
  { refundId, amount, isCompleted }: { refundId: string; amount: number; isCompleted: boolean },
): Posting {
  const { held, payable } = sellerAccounts(order.seller_id);
  return {
    kind: "sale_refunded",
    cause: `sale_refunded:${refundId}`,
    order: { id: order.id, number: order.number },
    sellerId: order.seller_id,
    entries: transfer(isCompleted ? payable : held, PLATFORM_ACCOUNTS.refundsPayable, amount),
  };
}

/** A completed sale of which money goes back. Rupiah. */
export interface RefundedSale {
  refundId: string;
  /** What was taken from the sale, at the rates of its moment. */
  taken: Readonly<Record<ChargeKind, number>>;
  /** What had gone back before. */
  before: number;
  amount: number;
}

/**
 * Gives a seller back what was taken from the part of a sale that it does not keep: in proportion, in whole rupiah, all of it
 * when the whole sale goes back, never more than was taken.
 */
export function postingsOfReturnedCharges(
  { id, number, seller_id, total }: BookedOrder,
  { refundId, taken, before, amount }: RefundedSale,
): Posting[] {
  const { payable } = sellerAccounts(seller_id);
  return (Object.keys(CHARGES) as ChargeKind[])
    .map((kind) => ({
      kind,
      share: proportion(taken[kind], before + amount, total) - proportion(taken[kind], before, total),
    }))
    .filter(({ share }) => share > 0)
    .map(({ kind, share }) => ({
      kind,
      cause: `${kind}_returned:${refundId}`,
      order: { id, number },
      sellerId: seller_id,
      entries: transfer(CHARGES[kind], payable, share),
    }));
}

/** So much of an amount as `part` is of `whole`, rounded down. Exact: the product is larger than a number holds. */
function proportion(amount: number, part: number, whole: number): number {
  return Number((BigInt(amount) * BigInt(part)) / BigInt(whole));
}

/** Cash a seller gives back to a buyer by hand. `amount` is rupiah. */
export function postingOfCashRefund(order: BookedOrder, amount: number): Posting {
  const { cash, cashSales } = sellerAccounts(order.seller_id);
  return {
    kind: "sale_refunded",
    cause: `sale_refunded:${order.id}`,
    order: { id: order.id, number: order.number },
    sellerId: order.seller_id,
    entries: transfer(cashSales, cash, amount),
  };
}

/** Money that came for an order that had died: it is the buyer's. */
export function postingOfLatePayment(chargeRef: string, amount: number): Posting {
  return {
    kind: "late_payment",
    cause: `late_payment:${chargeRef}`,
    order: null,
    sellerId: null,
    entries: transfer(PLATFORM_ACCOUNTS.gateway, PLATFORM_ACCOUNTS.refundsPayable, amount),
  };
}

/** A refund that has left: through Midtrans, or from the platform's own bank account. */
export function postingOfRefundPaid(refund: {
  id: string;
  order: Posting["order"];
  amount: number;
  rail: RefundRail;
}): Posting {
  const from = refund.rail === "gateway" ? PLATFORM_ACCOUNTS.gateway : PLATFORM_ACCOUNTS.bank;
  return {
    kind: "refund_paid",
    cause: `refund_paid:${refund.id}`,
    order: refund.order,
    sellerId: null,
    entries: transfer(PLATFORM_ACCOUNTS.refundsPayable, from, refund.amount),
  };
}

/** What of a sale was still owed back, and what had gone back, when its payment was reversed. Rupiah. */
export interface ReversedSale {
  owed: number;
  givenBack: number;
  /** False when the goods had gone: the seller keeps the money and the platform bears the loss. */
  isStopped: boolean;
}

/** The bank took an order's payment back: nothing of it is at Midtrans any more. */
export function postingOfReversal(order: BookedOrder, { owed, givenBack, isStopped }: ReversedSale): Posting {
  const kept = order.total - owed - givenBack;
  const lost = givenBack + (isStopped ? 0 : kept);
  const entries = [
    { account: PLATFORM_ACCOUNTS.refundsPayable, amount: owed },
    { account: sellerAccounts(order.seller_id).held, amount: isStopped ? kept : 0 },
    { account: PLATFORM_ACCOUNTS.losses, amount: lost },
    { account: PLATFORM_ACCOUNTS.gateway, amount: -order.total },
  ];
  return {
    kind: "correction",
    cause: `payment_reversed:${order.id}`,
    order: { id: order.id, number: order.number },
    sellerId: isStopped && kept > 0 ? order.seller_id : null,
    entries: entries.filter(({ amount }) => amount !== 0),
  };
}

/** Goods came back whose payment the bank had taken back: the seller's money goes where the loss was booked. */
export function postingOfReversedReturn({ id, number, seller_id, total }: BookedOrder): Posting {
  return {
    kind: "correction",
    cause: `reversed_sale_returned:${id}`,
    order: { id, number },
    sellerId: seller_id,
    entries: transfer(sellerAccounts(seller_id).held, PLATFORM_ACCOUNTS.losses, total),
  };
}

/** The bank took a late payment back before the buyer had it. */
export function postingOfLateReversal(chargeRef: string, amount: number): Posting {
  return {
    kind: "correction",
    cause: `late_payment_reversed:${chargeRef}`,
    order: null,
    sellerId: null,
    entries: transfer(PLATFORM_ACCOUNTS.refundsPayable, PLATFORM_ACCOUNTS.gateway, amount),
  };
}
