import type { MedusaContainer } from "@medusajs/framework/types";
import type { OperatorPayout, PayoutProof, PayoutState } from "@pasar/contracts/payouts";
import { type Database, databaseOf } from "../../database/connection";
import { lockPayout, type PayoutRow } from "../../database/payouts";
import {
  failPayout,
  finishPayout,
  listAllPayouts,
  listBatch,
  markFailure,
  markPayout,
  sendBatch,
} from "../../database/send-payouts";
import { Refusal } from "../../http/refusal";
import { isForgotten } from "../../modules/payout/rail";
import { emitPayoutMoved } from "./tell-of-payouts";

const SHOWN = 200;
const CAN_FAIL: readonly PayoutState[] = ["approved", "sent", "paid"];

/** What operators see of all sellers' payouts. */
export async function readOperatorPayouts(database: Database, state: PayoutState | null): Promise<OperatorPayout[]> {
  return (await listAllPayouts(database, state, SHOWN)).map(present);
}

/** Takes what is approved into a batch, once; gives the batch. The same id again is the same batch. */
export async function makeBatch(
  container: MedusaContainer,
  { id, operator }: { id: string; operator: string },
): Promise<OperatorPayout[]> {
  const database = databaseOf(container);
  const rows = await database.transaction(async (transaction) => {
    const known = await listBatch(transaction, id);
    if (known.length > 0) return known;
    await sendBatch(transaction, id, operator);
    return listBatch(transaction, id);
  });
  return rows.map(present);
}

/**
 * Notes that a payout was transferred; it is paid once a second operator says so with the same reference. Throws
 * `not_found`, `payout_moved_on`, `payout_needs_another_operator`, `payout_reference_differs`, `picture_not_found`.
 */
export async function payByHand(
  container: MedusaContainer,
  { id, operator, ...proof }: PayoutProof & { id: string; operator: string },
): Promise<OperatorPayout> {
  return move(container, id, async (transaction, payout) => {
    if (payout.state === "paid" && [payout.marked_by, payout.confirmed_by].includes(operator)) return;
    if (payout.state !== "sent" || payout.rail !== "batch") throw new Refusal("payout_moved_on");
    if (!payout.marked_by) return markPayout(transaction, payout, { ...proof, operator });
    if (payout.marked_by === operator) throw new Refusal("payout_needs_another_operator");
    if (payout.reference !== proof.reference) throw new Refusal("payout_reference_differs");
    await finishPayout(transaction, payout, operator);
  });
}

/**
 * Notes that a payout failed, also after it was paid; the seller gets the money back once a second operator says so too,
 * because it can be paid once more then. Throws `not_found`, `payout_moved_on`, `payout_needs_another_operator`.
 */
export async function failByHand(
  container: MedusaContainer,
  { id, operator, reason }: { id: string; operator: string; reason: string },
): Promise<OperatorPayout> {
  return move(container, id, async (transaction, payout) => {
    if (payout.state === "failed") return;
    if (!canFailByHand(payout)) throw new Refusal("payout_moved_on");
    if (!payout.failure_marked_by) return markFailure(transaction, payout, { reason, operator });
    if (payout.failure_marked_by === operator) throw new Refusal("payout_needs_another_operator");
    await failPayout(transaction, payout, { reason, operator });
  });
}

/** What a rail without people still knows of is its to settle; else the seller could be paid twice. */
function canFailByHand({ state, rail, reference, sent_at }: PayoutRow): boolean {
  if (rail === "batch") return CAN_FAIL.includes(state);
  return state === "approved" || (state === "sent" && reference === null && isForgotten(sent_at));
}

async function move(
  container: MedusaContainer,
  id: string,
  change: (transaction: Parameters<typeof lockPayout>[0], payout: PayoutRow) => Promise<void>,
): Promise<OperatorPayout> {
  const moved = await databaseOf(container).transaction(async (transaction) => {
    const payout = await lockPayout(transaction, id);
    if (!payout) throw new Refusal("not_found");
    await change(transaction, payout);
    return (await lockPayout(transaction, id)) as PayoutRow;
  });
  await emitPayoutMoved(container, moved.seller_id);
  return present(moved);
}

function present(row: PayoutRow): OperatorPayout {
  const { id, seller_id, seller_name, amount, fee, state, batch_id, reference, proof, proof_photo, reason } = row;
  const { bank, number, holder_name, marked_by, confirmed_by, failure_marked_by, created_at, updated_at } = row;
  return {
    id,
    seller_id,
    seller_name,
    amount,
    fee,
    account: { bank, number, holder_name },
    state,
    batch_id,
    reference,
    proof,
    proof_photo,
    reason,
    marked_by,
    confirmed_by,
    failure_marked_by,
    proposed_at: created_at.toISOString(),
    changed_at: updated_at.toISOString(),
  };
}
