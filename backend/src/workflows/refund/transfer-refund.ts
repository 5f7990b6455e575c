import type { OperatorRefund, OperatorRefundList, RefundListQuery, RefundMark } from "@pasar/contracts/refund";
import type { Database, Executor } from "../../database/connection";
import { type DeskRefund, listRefunds, lockRefund, markRefund } from "../../database/refund-desk";
import { closeRefund } from "../../database/refunds";
import { Refusal } from "../../http/refusal";
import { type Language, say } from "../../locale/messages";
import { accountOf, presentOperatorRefund } from "./present-refund";

const PAGE = 50;

/** A page of the operators' list. */
export async function readRefundList(executor: Executor, query: RefundListQuery): Promise<OperatorRefundList> {
  const rows = await listRefunds(executor, query, PAGE);
  return { refunds: rows.map(presentOperatorRefund), next: rows.length === PAGE ? (rows.at(-1)?.id ?? null) : null };
}

/**
 * Notes that an operator has transferred a refund. Throws `not_found`, `refund_moved_on`, `picture_not_found`, and
 * `invalid_body` while nobody has said which account.
 */
export async function markTransferred(
  database: Database,
  { id, operatorId, mark, language }: { id: string; operatorId: string; mark: RefundMark; language: Language },
): Promise<OperatorRefund> {
  return database.transaction(async (transaction) => {
    const refund = await lockRefund(transaction, id);
    if (!refund) throw new Refusal("not_found");
    if (!canBeTransferred(refund)) throw new Refusal("refund_moved_on");
    const account = mark.account ?? accountOf(refund);
    if (!account) throw new Refusal("invalid_body", { fields: { account: say(language, "field_invalid") } });
    await markRefund(transaction, id, { operatorId, proof: mark.proof, photo: mark.proof_photo ?? null, account });
    return readLocked(transaction, id);
  });
}

/** A failed one too, once somebody has looked; never money that the bank took back. */
function canBeTransferred({ state, obstacle }: DeskRefund): boolean {
  return state === "manual_due" || (state === "failed" && obstacle !== "payment_reversed");
}

/**
 * Closes a refund whose transfer another operator has marked (two people, as rule R2 asks of money). Throws `not_found`,
 * `refund_moved_on`, `refund_needs_another_operator`.
 */
export async function confirmTransfer(
  database: Database,
  { id, operatorId }: { id: string; operatorId: string },
): Promise<OperatorRefund> {
  return database.transaction(async (transaction) => {
    const refund = await lockRefund(transaction, id);
    if (!refund) throw new Refusal("not_found");
    if (refund.state !== "manual_marked") throw new Refusal("refund_moved_on");
    if (refund.marked_by === operatorId) throw new Refusal("refund_needs_another_operator");
    await closeRefund(transaction, id, { from: "manual_marked", confirmedBy: operatorId });
    return readLocked(transaction, id);
  });
}

async function readLocked(transaction: Executor, id: string): Promise<OperatorRefund> {
  const refund = await lockRefund(transaction, id);
  if (!refund) throw new Refusal("not_found");
  return presentOperatorRefund(refund);
}
