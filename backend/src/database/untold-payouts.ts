import type { PayoutState } from "@pasar/contracts/payouts";
import { type Executor, rowsOf } from "./connection";
import { type PayoutRow, READ_PAYOUT } from "./payouts";

/** A payout whose members do not know yet how it stands. */
export interface UntoldPayout extends PayoutRow {
  /** Of all members, E.164. */
  phones: string[];
}

/** Payouts that have moved since their members were told. */
export function untoldPayouts(executor: Executor, take: number): Promise<UntoldPayout[]> {
  return rowsOf<UntoldPayout>(
    executor,
    `select o.*, array(
       select p.phone from member m join person p on p.id = m.person_id
       where m.seller_id = o.seller_id and m.deleted_at is null order by p.phone) as phones
     from (${READ_PAYOUT} where o.told_state is distinct from o.state) o order by o.created_at limit ?`,
    [take],
  );
}

/** Notes that the members know how a payout stands. */
export async function markPayoutTold(executor: Executor, id: string, state: PayoutState): Promise<void> {
  await executor.raw("update payout set told_state = ? where id = ?", [state, id]);
}
