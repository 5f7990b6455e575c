import type { LedgerKind, LedgerLine, SellerSummary } from "@pasar/contracts/seller";
import { sellerAccounts } from "../modules/ledger/accounts";
import { type Executor, rowsOf } from "./connection";
import { DISPUTED } from "./disputed-money";
import { SOLD } from "./office-sales";

const MOST_LINES = 50;
/** What takes from the seller. */
const LESSENING: LedgerKind[] = ["sale_refunded", "payout_requested"];
/** What goes either way. */
const EITHER_WAY: LedgerKind[] = ["platform_fee", "tax_withheld", "correction"];

/** Sums today's sales of a seller less refunds, in the seller's own calendar day. Rupiah; cash counts when it is taken. */
export async function readToday(
  executor: Executor,
  sellerId: string,
  timeZone: string,
): Promise<SellerSummary["today"]> {
  const [today] = await rowsOf<SellerSummary["today"]>(
    executor,
    `select coalesce(sum(sold.orders), 0)::int as orders, coalesce(sum(sold.rupiah), 0)::int as sales
     from (${SOLD} and t.seller_id = ? and t.created_at >= date_trunc('day', now() at time zone ?) at time zone ?) as sold`,
    [sellerId, timeZone, timeZone],
  );
  return today ?? { orders: 0, sales: 0 };
}

/** A seller's balances from the ledger, rupiah as the seller sees them. */
export async function readBalance(executor: Executor, sellerId: string): Promise<SellerSummary["balance"]> {
  const { held, payable, cash } = sellerAccounts(sellerId);
  const [balance] = await rowsOf<SellerSummary["balance"]>(
    executor,
    `select coalesce(-sum(amount) filter (where account = ?), 0)::int as held,
            coalesce(-sum(amount) filter (where account = ?), 0)::int as payable,
            coalesce(sum(amount) filter (where account = ?), 0)::int as cash, (${DISPUTED})::int as disputed
     from ledger_entry where account in (?, ?, ?)`,
    [held, payable, cash, sellerId, held, payable, cash],
  );
  return balance ?? { held: 0, payable: 0, cash: 0, disputed: 0 };
}

/** The latest postings of a seller, newest first. */
export function readLedgerLines(executor: Executor, sellerId: string): Promise<LedgerLine[]> {
  return rowsOf<LedgerLine>(
    executor,
    `select t.id, t.created_at as at, t.order_number, t.kind,
            case when t.kind = any(?) then
              (select -sum(amount) from ledger_entry where transaction_id = t.id and account like 'seller:%')::int
            else (select sum(amount) from ledger_entry where transaction_id = t.id and amount > 0)::int
              * case when t.kind = any(?) then -1 else 1 end end as amount
     from ledger_transaction t where t.seller_id = ? order by t.created_at desc, t.id desc limit ?`,
    [EITHER_WAY, LESSENING, sellerId, MOST_LINES] as never,
  );
}
