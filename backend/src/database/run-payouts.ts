import { SYSTEM_ACTOR } from "./audit";
import { type Executor, rowsOf } from "./connection";
import { auditPayout, type PayoutRow } from "./payouts";

/** How long a paid payout may come back, and how often one is asked about. */
const RETURNS_WITHIN = "7 days";
const ASKED_EVERY = "6 hours";

/** Payouts of the rail without people that want work: to be sent, under way, or paid and able to come back. */
export async function dueOnRail(executor: Executor, take: number): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    executor,
    `select id from payout where rail = 'midtrans' and (state in ('approved', 'sent')
       or state = 'paid' and paid_at > now() - interval '${RETURNS_WITHIN}'
          and checked_at < now() - interval '${ASKED_EVERY}')
     order by checked_at nulls first, created_at limit ?`,
    [take],
  );
  return rows.map(({ id }) => id);
}

/** The payout a rail calls so. */
export async function findByReference(executor: Executor, reference: string): Promise<string | undefined> {
  const [row] = await rowsOf<{ id: string }>(
    executor,
    "select id from payout where rail = 'midtrans' and reference = ?",
    [reference],
  );
  return row?.id;
}

/** Writes down that a locked payout is about to be sent, before the rail is asked: whatever happens, it is not forgotten. */
export async function markSending(transaction: Executor, payout: PayoutRow): Promise<void> {
  await transaction.raw("update payout set state = 'sent', sent_at = now(), updated_at = now() where id = ?", [
    payout.id,
  ]);
  await auditPayout(transaction, payout, "sent", SYSTEM_ACTOR);
}

/** Keeps the rail's own name for a payout. */
export async function keepReference(executor: Executor, id: string, reference: string): Promise<void> {
  await executor.raw("update payout set reference = ?, updated_at = now() where id = ?", [reference, id]);
}

/** Notes that the rail was asked how a payout stands. */
export async function markChecked(executor: Executor, id: string): Promise<void> {
  await executor.raw("update payout set checked_at = now() where id = ?", [id]);
}
