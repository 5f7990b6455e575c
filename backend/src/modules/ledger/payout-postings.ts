import { PLATFORM_ACCOUNTS, sellerAccounts } from "./accounts";
import { type Entry, type Posting, transfer } from "./postings";

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
