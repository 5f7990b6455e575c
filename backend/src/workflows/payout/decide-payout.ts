import type { MedusaContainer } from "@medusajs/framework/types";
import type { PayoutDecision, PayoutRequest } from "@pasar/contracts/payouts";
import { databaseOf, type Executor } from "../../database/connection";
import { readRates } from "../../database/ledger-rates";
import {
  approvePayout,
  closePayout,
  holdActiveAccount,
  insertPayout,
  lockPayout,
  lockSeller,
  type PayoutRow,
  readPayable,
} from "../../database/payouts";
import type { MemberActing } from "../../http/acting";
import { Refusal } from "../../http/refusal";
import { decisionRefusal } from "../../modules/payout/decisions";
import { railTo } from "../../payout-rail";
import { confirmPin } from "../access/confirm-pin";
import { emitPayoutMoved } from "./tell-of-payouts";

/**
 * Proposes to send so much to the account in use; another member has to approve it. The same id again is the same
 * payout. Throws `pin_wrong`, `payout_account_missing`, `payout_exceeds_balance`, `key_reused` for an id that is taken.
 */
export async function proposePayout(
  container: MedusaContainer,
  acting: MemberActing,
  { id, amount, pin }: PayoutRequest,
): Promise<void> {
  const database = databaseOf(container);
  const { seller, actor } = acting;
  await confirmPin(database, acting, pin);
  await database.transaction(async (transaction) => {
    await lockSeller(transaction, seller.id);
    const known = await lockPayout(transaction, id);
    if (known) return requireSame(known, seller.id, amount);
    const account = await holdActiveAccount(transaction, seller.id);
    if (!account) throw new Refusal("payout_account_missing");
    const { payable, proposed } = await readPayable(transaction, seller.id);
    const { payout_fee: fee } = await readRates(transaction);
    if (amount > payable - proposed || amount <= fee) throw new Refusal("payout_exceeds_balance");
    await insertPayout(
      transaction,
      { id, seller_id: seller.id, amount, fee, rail: railTo(account.bank), account },
      actor,
    );
  });
  await emitPayoutMoved(container, seller.id);
}

function requireSame(known: PayoutRow, sellerId: string, amount: number): void {
  if (known.seller_id !== sellerId || known.amount !== amount) throw new Refusal("key_reused");
}

/**
 * Approves, refuses or calls off a proposed payout. Throws `not_found`, `not_allowed`, `payout_moved_on` when somebody
 * was faster, `payout_own_proposal` to whoever proposed it (rule R2), `payout_exceeds_balance` after a refund,
 * `payout_account_changed` when the account is not in use any more: then the payout is called off.
 */
export async function decidePayout(
  container: MedusaContainer,
  { member, seller, actor }: MemberActing,
  { id, decision }: { id: string; decision: PayoutDecision },
): Promise<void> {
  const outcome = await databaseOf(container).transaction(async (transaction) => {
    await lockSeller(transaction, seller.id);
    const payout = await lockPayout(transaction, id, seller.id);
    if (!payout) throw new Refusal("not_found");
    const refusal = decisionRefusal(payout, member, decision);
    if (refusal) throw new Refusal(refusal);
    if (decision === "approve" && !(await isStillInUse(transaction, payout))) {
      await closePayout(transaction, payout, { actor: { ...actor, member_id: null }, state: "cancelled" });
      return "payout_account_changed";
    }
    if (decision !== "approve") {
      await closePayout(transaction, payout, { actor, state: decision === "refuse" ? "refused" : "cancelled" });
      return null;
    }
    const { payable } = await readPayable(transaction, seller.id);
    if (payout.amount > payable) throw new Refusal("payout_exceeds_balance");
    await approvePayout(transaction, payout, actor);
    return null;
  });
  await emitPayoutMoved(container, seller.id);
  if (outcome) throw new Refusal(outcome);
}

async function isStillInUse(transaction: Executor, { seller_id, account_id }: PayoutRow): Promise<boolean> {
  const account = await holdActiveAccount(transaction, seller_id);
  return account?.id === account_id;
}
