import { generateEntityId } from "@medusajs/framework/utils";
import type { Posting } from "../modules/ledger/postings";
import { type Executor, rowsOf } from "./connection";

/**
 * Posts events inside the caller's transaction; gives the causes that were new. The same event posted again changes
 * nothing. The database refuses, at commit, a posting that does not sum to zero.
 */
export async function postLedger(transaction: Executor, postings: readonly Posting[]): Promise<string[]> {
  const posted: string[] = [];
  for (const posting of postings) {
    if (await post(transaction, posting)) posted.push(posting.cause);
  }
  return posted;
}

async function post(transaction: Executor, { kind, cause, order, sellerId, entries }: Posting): Promise<boolean> {
  const [posted] = await rowsOf<{ id: string }>(
    transaction,
    `insert into ledger_transaction (id, cause, kind, order_id, order_number, seller_id)
     values (?, ?, ?, ?, ?, ?) on conflict (cause) where deleted_at is null do nothing returning id`,
    [generateEntityId(undefined, "ltx"), cause, kind, order?.id ?? null, order?.number ?? null, sellerId] as never,
  );
  if (!posted) return false;
  await transaction.raw(
    `insert into ledger_entry (id, account, amount, transaction_id)
     select id, account, amount, ? from unnest(?::text[], ?::text[], ?::int[]) as e(id, account, amount)`,
    [
      posted.id,
      entries.map(() => generateEntityId(undefined, "lent")),
      entries.map(({ account }) => account),
      entries.map(({ amount }) => amount),
    ] as never,
  );
  return true;
}
