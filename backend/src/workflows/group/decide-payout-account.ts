import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { holderNamesGroup, isSameName } from "@pasar/contracts/joining-text";
import type { BankAccount, PayoutAccounts, PayoutAction } from "@pasar/contracts/payout-account";
import { config } from "../../config";
import { type Database, databaseOf, type Executor } from "../../database/connection";
import { listMembers } from "../../database/group-members";
import {
  accountNames,
  approvePayoutAccount,
  closePayoutAccount,
  insertProposal,
  listPayoutAccounts,
  lockPayoutAccount,
} from "../../database/payout-accounts";
import type { MemberActing } from "../../http/acting";
import { Refusal } from "../../http/refusal";
import { type Language, say } from "../../locale/messages";
import { payoutRefusal } from "../../modules/seller/payout-moves";
import { confirmPin } from "../access/confirm-pin";
import { presentPayoutAccounts } from "./present-payout-accounts";
import { PAYOUT_ACCOUNT_MOVED } from "./tell-of-payout-accounts";

const SHOWN = 20;

/** The payout accounts of the member's own group, as far as they may see them. */
export async function readPayoutAccounts(
  database: Database,
  { member, seller }: MemberActing,
): Promise<PayoutAccounts> {
  const rows = await listPayoutAccounts(database, seller.id, SHOWN);
  return presentPayoutAccounts(rows, member, config.payoutWaitingHours);
}

/**
 * Proposes an account; another member has to approve it. Throws `pin_wrong`, `invalid_body` for a holder that is not the
 * group (rule R1), `payout_account_waiting` while another one waits.
 */
export async function proposePayoutAccount(
  container: MedusaContainer,
  acting: MemberActing,
  { account, pin, language }: { account: BankAccount; pin: string; language: Language },
): Promise<void> {
  const database = databaseOf(container);
  const { seller, actor } = acting;
  await requireGroupHolder(database, seller.id, account, language);
  await confirmPin(database, acting, pin);
  const isNew = await database.transaction((transaction) =>
    insertProposal(transaction, { sellerId: seller.id, account, actor }),
  );
  if (!isNew) throw new Refusal("payout_account_waiting");
  await emitMoved(container, seller.id);
}

async function requireGroupHolder(
  executor: Executor,
  sellerId: string,
  { holder_name }: BankAccount,
  language: Language,
): Promise<void> {
  const names = await accountNames(executor, sellerId);
  const members = await listMembers(executor, sellerId);
  const isPerson = members.some(({ name }) => isSameName(name, holder_name));
  if (!isPerson && holderNamesGroup(holder_name, names)) return;
  const sentence = say(language, "payout_holder_not_group", { name: names[0] ?? "" });
  throw new Refusal("invalid_body", { fields: { holder_name: sentence } });
}

/**
 * Approves, refuses or calls off the account that waits. Throws `not_found`, `not_allowed`, `payout_account_moved_on` when
 * somebody was faster, `payout_needs_another_member` to whoever proposed it (rule R2).
 */
export async function decidePayoutAccount(
  container: MedusaContainer,
  { member, seller, actor }: MemberActing,
  { id, action }: { id: string; action: PayoutAction },
): Promise<void> {
  await databaseOf(container).transaction(async (transaction) => {
    const account = await lockPayoutAccount(transaction, seller.id, id);
    if (!account) throw new Refusal("not_found");
    const refusal = payoutRefusal(account, member, action);
    if (refusal) throw new Refusal(refusal);
    if (action === "approve") {
      await approvePayoutAccount(transaction, account, { actor, waitingHours: config.payoutWaitingHours });
    } else {
      await closePayoutAccount(transaction, account, { actor, status: action === "refuse" ? "refused" : "cancelled" });
    }
  });
  await emitMoved(container, seller.id);
}

/** The clock repeats what a lost event leaves untold. */
function emitMoved(container: MedusaContainer, sellerId: string): Promise<void> {
  return container.resolve(Modules.EVENT_BUS).emit({ name: PAYOUT_ACCOUNT_MOVED, data: { seller_id: sellerId } });
}
