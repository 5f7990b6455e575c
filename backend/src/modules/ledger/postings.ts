import type { RefundRail } from "@pasar/contracts/refund";
import type { LedgerKind } from "@pasar/contracts/seller";
import { PLATFORM_ACCOUNTS, sellerAccounts } from "./accounts";
import { type Rates, shareOf } from "./rates";

/** One side of a posting: a debit is positive, a credit negative, whole rupiah. */
export interface Entry {
  account: string;
  amount: number;
}

/** What one event moves. Its entries sum to zero. */
export interface Posting {
  kind: LedgerKind;
  /** Names the event: posted twice, it counts once. "<kind>:<id of what caused it>". */
  cause: string;
  /** Null for what belongs to no order. */
  order: { id: string; number: number } | null;
  /** Null for what concerns no seller. */
  sellerId: string | null;
  entries: readonly Entry[];
}

/** An order as the ledger knows it. `total` is rupiah. */
export interface BookedOrder {
  id: string;
  number: number;
  seller_id: string;
  total: number;
}

/** The two entries that move an amount (rupiah) from one account to another. */
export function transfer(debit: string, credit: string, amount: number): Entry[] {
  return [
    { account: debit, amount },
    { account: credit, amount: -amount },
  ];
}

const SALE = {
  sale_paid: ({ held }: ReturnType<typeof sellerAccounts>) => [PLATFORM_ACCOUNTS.gateway, held],
  sale_completed: ({ held, payable }: ReturnType<typeof sellerAccounts>) => [held, payable],
  cash_sale: ({ cash, cashSales }: ReturnType<typeof sellerAccounts>) => [cash, cashSales],
} as const satisfies Partial<Record<LedgerKind, (accounts: ReturnType<typeof sellerAccounts>) => [string, string]>>;

/** The posting of one step of an order's sale, for its whole total. */
export function postingOfSale(kind: keyof typeof SALE, { id, number, seller_id, total }: BookedOrder): Posting {
  const [debit, credit] = SALE[kind](sellerAccounts(seller_id)) as [string, string];
  return {
    kind,
    cause: `${kind}:${id}`,
    order: { id, number },
    sellerId: seller_id,
    entries: transfer(debit, credit, total),
  };
}

const CHARGES = {
  platform_fee: PLATFORM_ACCOUNTS.fees,
  tax_withheld: PLATFORM_ACCOUNTS.taxWithheld,
} as const satisfies Partial<Record<keyof Rates, string>>;

/** What is taken from a sale that the platform pays out: a share of its total at the rates of this moment, in whole rupiah. */
export function postingsOfCharges({ id, number, seller_id, total }: BookedOrder, rates: Rates): Posting[] {
  const { payable } = sellerAccounts(seller_id);
  return (Object.keys(CHARGES) as (keyof typeof CHARGES)[])
    .map((kind) => ({ kind, share: shareOf(total, rates[kind]) }))
    .filter(({ share }) => share > 0)
    .map(({ kind, share }) => ({
      kind,
      cause: `${kind}:${id}`,
      order: { id, number },
      sellerId: seller_id,
      entries: transfer(payable, CHARGES[kind], share),
    }));
}

/** A payout as the ledger knows it. `amount` leaves the seller's payable, `fee` is taken from it; whole rupiah. */
export interface BookedPayout {
  id: string;
  seller_id: string;
  amount: number;
  fee: number;
  rail: "batch" | "midtrans";
}

/** What a payout's entries are while the money is on its way: from payable, and back when it fails. */
export function postingOfPayout(
  kind: "payout_requested" | "payout_paid" | "payout_failed",
  payout: BookedPayout,
  { wasPaid = false }: { wasPaid?: boolean } = {},
): Posting {
  const { id, seller_id, amount } = payout;
  const { payable } = sellerAccounts(seller_id);
  const underWay = PLATFORM_ACCOUNTS.payoutsUnderWay;
  const entries = {
    payout_requested: () => transfer(payable, underWay, amount),
    payout_paid: () => [{ account: underWay, amount }, ...leaving(payout)],
    payout_failed: () =>
      wasPaid
        ? [...leaving(payout).map(reversed), { account: payable, amount: -amount }]
        : transfer(underWay, payable, amount),
  }[kind]();
  return { kind, cause: `${kind}:${id}`, order: null, sellerId: seller_id, entries };
}

/** What the bank moved and what the platform kept, as credits. */
function leaving({ amount, fee, rail }: BookedPayout): Entry[] {
  const source = rail === "batch" ? PLATFORM_ACCOUNTS.bank : PLATFORM_ACCOUNTS.gateway;
  const moved = { account: source, amount: fee - amount };
  return fee > 0 ? [moved, { account: PLATFORM_ACCOUNTS.fees, amount: -fee }] : [moved];
}

function reversed({ account, amount }: Entry): Entry {
  return { account, amount: -amount };
}

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
