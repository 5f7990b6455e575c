import type { RefundAccount, RefundListQuery } from "@pasar/contracts/refund";
import { claimProof } from "./claim-proof";
import { type Executor, rowsOf } from "./connection";
import type { RefundRow } from "./refunds";

/** A refund with the buyer who gets it. */
export interface DeskRefund extends RefundRow {
  shopper_name: string | null;
  shopper_phone: string | null;
}

const READ = `select r.*, c.shopper_name, c.shopper_phone from buyer_refund r left join checkout c on c.id = r.checkout_id`;

/** Refunds as operators list them, oldest first. */
export function listRefunds(
  executor: Executor,
  { state, after }: RefundListQuery,
  limit: number,
): Promise<DeskRefund[]> {
  return rowsOf<DeskRefund>(
    executor,
    `${READ} where r.deleted_at is null and case when ?::text = 'open' then r.state <> 'paid' else r.state = ? end
       and (?::text is null or (r.created_at, r.id) > (select l.created_at, l.id from buyer_refund l where l.id = ?))
     order by r.created_at, r.id limit ?`,
    [state, state, after ?? null, after ?? null, limit] as never,
  );
}

/** One refund, locked until the transaction ends. */
export async function lockRefund(transaction: Executor, id: string): Promise<DeskRefund | undefined> {
  const [row] = await rowsOf<DeskRefund>(
    transaction,
    `${READ} where r.id = ? and r.deleted_at is null for update of r`,
    [id],
  );
  return row;
}

/** Keeps the buyer's account for refunds that wait for a transfer; gives false when none does. */
export async function keepRefundAccount(
  executor: Executor,
  checkoutId: string,
  account: RefundAccount,
): Promise<boolean> {
  const rows = await rowsOf(
    executor,
    `update buyer_refund set account_bank = ?, account_number = ?, account_holder = ?, updated_at = now()
     where checkout_id = ? and state = 'manual_due' and deleted_at is null returning id`,
    [account.bank, account.number, account.holder_name, checkoutId],
  );
  return rows.length > 0;
}

/** Notes that an operator has transferred a locked refund, and to which account. Throws `picture_not_found`. */
export async function markRefund(
  transaction: Executor,
  id: string,
  {
    operatorId,
    proof,
    photo,
    account,
  }: { operatorId: string; proof: string; photo: string | null; account: RefundAccount },
): Promise<void> {
  await transaction.raw(
    `update buyer_refund set state = 'manual_marked', rail = 'bank', marked_by = ?, proof = ?, proof_photo = ?, account_bank = ?,
            account_number = ?, account_holder = ?, updated_at = now() where id = ?`,
    [operatorId, proof, photo, account.bank, account.number, account.holder_name, id] as never,
  );
  await claimProof(transaction, photo);
}
