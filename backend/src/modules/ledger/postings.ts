import type { LedgerKind } from "@pasar/contracts/seller";
import { courierAccount, PLATFORM_ACCOUNTS, sellerAccounts } from "./accounts";
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

/** What is taken from a sale, and the account it goes to. */
export const CHARGES = {
  platform_fee: PLATFORM_ACCOUNTS.fees,
  tax_withheld: PLATFORM_ACCOUNTS.taxWithheld,
} as const satisfies Partial<Record<keyof Rates, string>>;
export type ChargeKind = keyof typeof CHARGES;

/** What is taken from a sale that the platform pays out: a share of its total at the rates of this moment, in whole rupiah. */
export function postingsOfCharges({ id, number, seller_id, total }: BookedOrder, rates: Rates): Posting[] {
  const { payable } = sellerAccounts(seller_id);
  return (Object.keys(CHARGES) as ChargeKind[])
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

/** The part of a completed order's fee that its courier bears, in rupiah: the seller gets the whole fee all the same. */
export function postingsOfCourierShare(
  { id, number, seller_id }: BookedOrder,
  { courier, share }: { courier: string | null; share: number },
): Posting[] {
  if (!courier || share === 0) return [];
  return [
    {
      kind: "courier_share",
      cause: `courier_share:${id}`,
      order: { id, number },
      sellerId: seller_id,
      entries: transfer(courierAccount(courier), sellerAccounts(seller_id).payable, share),
    },
  ];
}
