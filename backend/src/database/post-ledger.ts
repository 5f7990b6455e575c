import { generateEntityId } from "@medusajs/framework/utils";
import type { LedgerLine } from "@pasar/contracts/seller";
import { type Executor, rowsOf } from "./connection";

/** Accounts that no single seller owns. */
const GATEWAY_ACCOUNT = "gateway:midtrans";
const REFUNDS_ACCOUNT = "platform:refunds_payable";

/** A seller's accounts: held until hand-over, payable after it, cash it took itself and the sales that stand against it. */
export function sellerAccounts(sellerId: string) {
  return {
    held: `seller:${sellerId}:held`,
    payable: `seller:${sellerId}:payable`,
    cash: `seller:${sellerId}:cash`,
    cashSales: `seller:${sellerId}:cash_sales`,
  };
}

/** What one event moves. Debits are positive and credits negative rupiah; they sum to zero. */
export interface Posting {
  kind: LedgerLine["kind"];
  orderId: string;
  orderNumber: number;
  sellerId: string;
  entries: readonly { account: string; amount: number }[];
}

/** The balanced entries of one order's event. `total` is rupiah. */
export function entriesFor(kind: LedgerLine["kind"], sellerId: string, total: number): Posting["entries"] {
  const seller = sellerAccounts(sellerId);
  const [debit, credit] = {
    sale_paid: [GATEWAY_ACCOUNT, seller.held],
    sale_completed: [seller.held, seller.payable],
    cash_sale: [seller.cash, seller.cashSales],
    sale_refunded: [seller.held, REFUNDS_ACCOUNT],
  }[kind] as [string, string];
  return [
    { account: debit, amount: total },
    { account: credit, amount: -total },
  ];
}

/** Posts events inside the caller's transaction. The same event posted again changes nothing. */
export async function postLedger(transaction: Executor, postings: readonly Posting[]): Promise<void> {
  for (const { kind, orderId, orderNumber, sellerId, entries } of postings) {
    const [posted] = await rowsOf<{ id: string }>(
      transaction,
      `insert into ledger_transaction (id, cause, kind, order_id, order_number, seller_id)
       values (?, ?, ?, ?, ?, ?) on conflict (cause) where deleted_at is null do nothing returning id`,
      [generateEntityId(undefined, "ltx"), `${kind}:${orderId}`, kind, orderId, orderNumber, sellerId],
    );
    if (!posted) continue;
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
  }
}
