import type { StatementAmounts, StatementLine } from "@pasar/contracts/statement";
import { sellerAccounts } from "../modules/ledger/accounts";
import { type Executor, rowsOf } from "./connection";

/** Whose statement, and of which days of their time zone (both included). */
export interface StatementSpan {
  sellerId: string;
  timeZone: string;
  from: string;
  to: string;
}

/** A posting with the seller's own day it belongs to. */
export type StatementRow = Omit<StatementLine, "at" | "change"> & StatementAmounts & { at: Date; date: string };

/** What stands against the platform is the seller's, so its sign turns; cash is the seller's own. */
const AMOUNTS = `coalesce(-sum(e.amount) filter (where e.account = ?), 0)::float8 as held,
  coalesce(-sum(e.amount) filter (where e.account = ?), 0)::float8 as payable,
  coalesce(sum(e.amount) filter (where e.account = ?), 0)::float8 as cash`;

/** What a seller's accounts held before the first day, and every posting since on them until the last one ends. */
export async function readStatement(
  executor: Executor,
  { sellerId, timeZone, from, to }: StatementSpan,
): Promise<{ opening: StatementAmounts; rows: StatementRow[] }> {
  const { held, payable, cash } = sellerAccounts(sellerId);
  const accounts = [held, payable, cash];
  const [opening] = await rowsOf<StatementAmounts>(
    executor,
    `select ${AMOUNTS} from ledger_entry e join ledger_transaction t on t.id = e.transaction_id
     where e.account = any(?) and t.created_at < ?::date::timestamp at time zone ?`,
    [...accounts, accounts, from, timeZone],
  );
  const rows = await rowsOf<StatementRow>(
    executor,
    `select t.created_at as at, (t.created_at at time zone ?)::date::text as date, t.kind, t.order_number, ${AMOUNTS}
     from ledger_entry e join ledger_transaction t on t.id = e.transaction_id
     where e.account = any(?) and t.created_at >= ?::date::timestamp at time zone ?
       and t.created_at < (?::date + 1)::timestamp at time zone ?
     group by t.id order by t.created_at, t.id`,
    [timeZone, ...accounts, accounts, from, timeZone, to, timeZone],
  );
  return { opening: opening ?? { held: 0, payable: 0, cash: 0 }, rows };
}
