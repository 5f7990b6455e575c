import type { PayoutProof, PayoutState } from "@pasar/contracts/payouts";
import { postingOfPayout } from "../modules/ledger/payout-postings";
import { SYSTEM_ACTOR } from "./audit";
import { claimProof } from "./claim-proof";
import { type Executor, rowsOf } from "./connection";
import { auditPayout, type PayoutRow, READ_PAYOUT } from "./payouts";
import { postLedger } from "./post-ledger";

/** The newest payouts of all sellers, or those in one state, at most `take`. */
export function listAllPayouts(executor: Executor, state: PayoutState | null, take: number): Promise<PayoutRow[]> {
  return rowsOf<PayoutRow>(
    executor,
    `${READ_PAYOUT} where o.state = coalesce(?, o.state) order by o.created_at desc, o.id limit ?`,
    [state, take],
  );
}

/** The payouts of one batch file, always in the same order. */
export function listBatch(executor: Executor, batchId: string): Promise<PayoutRow[]> {
  return rowsOf<PayoutRow>(executor, `${READ_PAYOUT} where o.batch_id = ? order by o.created_at, o.id`, [batchId]);
}

/** Puts every approved payout that is paid by hand into one batch; each goes into one only, however many ask at once. */
export async function sendBatch(transaction: Executor, batchId: string, operator: string): Promise<void> {
  const taken = await rowsOf<PayoutRow>(
    transaction,
    `${READ_PAYOUT} where o.state = 'approved' and o.rail = 'batch' and o.failure_marked_by is null
     for update of o skip locked`,
  );
  await transaction.raw(
    "update payout set state = 'sent', batch_id = ?, sent_at = now(), updated_at = now() where id = any(?)",
    [batchId, taken.map(({ id }) => id)] as never,
  );
  for (const payout of taken) {
    await auditPayout(transaction, payout, "sent", SYSTEM_ACTOR, { operator, batch: batchId });
  }
}

/** Notes what the first operator says of a locked payout: it was transferred. Throws `picture_not_found`. */
export async function markPayout(
  transaction: Executor,
  payout: PayoutRow,
  { reference, proof, proof_photo, operator }: PayoutProof & { operator: string },
): Promise<void> {
  await transaction.raw(
    "update payout set reference = ?, proof = ?, proof_photo = ?, marked_by = ?, updated_at = now() where id = ?",
    [reference, proof ?? null, proof_photo ?? null, operator, payout.id] as never,
  );
  await claimProof(transaction, proof_photo ?? null);
  await auditPayout(transaction, payout, "marked", SYSTEM_ACTOR, { operator, reference });
}

/** Ends a locked payout as paid; `operator` is the one who confirms it, null where a rail says so itself. */
export async function finishPayout(transaction: Executor, payout: PayoutRow, operator: string | null): Promise<void> {
  await transaction.raw(
    "update payout set state = 'paid', confirmed_by = ?, failure_marked_by = null, paid_at = now(), updated_at = now() where id = ?",
    [operator, payout.id] as never,
  );
  await postLedger(transaction, [postingOfPayout("payout_paid", payout)]);
  await auditPayout(transaction, payout, "paid", SYSTEM_ACTOR, { operator });
}

/** Notes what the first operator says of a locked payout: it failed. */
export async function markFailure(
  transaction: Executor,
  payout: PayoutRow,
  { reason, operator }: { reason: string; operator: string },
): Promise<void> {
  await transaction.raw("update payout set failure_marked_by = ?, reason = ?, updated_at = now() where id = ?", [
    operator,
    reason,
    payout.id,
  ]);
  await auditPayout(transaction, payout, "failure_marked", SYSTEM_ACTOR, { operator, reason });
}

/**
 * Ends a locked payout as failed, before or after it was paid: the seller is owed the money again. `operator` is the one
 * who confirms it, null where a rail says so itself.
 */
export async function failPayout(
  transaction: Executor,
  payout: PayoutRow,
  { reason, operator }: { reason: string; operator: string | null },
): Promise<void> {
  await transaction.raw(
    "update payout set state = 'failed', reason = ?, failure_confirmed_by = ?, updated_at = now() where id = ?",
    [reason, operator, payout.id] as never,
  );
  await postLedger(transaction, [postingOfPayout("payout_failed", payout, { wasPaid: payout.state === "paid" })]);
  await auditPayout(transaction, payout, "failed", SYSTEM_ACTOR, { operator, reason });
}
