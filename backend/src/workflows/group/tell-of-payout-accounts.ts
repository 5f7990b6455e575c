import type { MedusaContainer } from "@medusajs/framework/types";
import type { PayoutAccountStatus } from "@pasar/contracts/payout-account";
import { formatMoment } from "@pasar/locale/time";
import { databaseOf, exclusively } from "../../database/connection";
import { markTold, type UntoldAccount, untoldPayoutAccounts } from "../../database/payout-accounts";
import type { MessageTemplate } from "../../locale/messages";
import { maskedNumber } from "../../modules/seller/payout-moves";
import { type Message, notify } from "../message/send-message";

/** Emitted when a payout account was proposed, approved, refused or called off. Data: `{ seller_id }`. */
export const PAYOUT_ACCOUNT_MOVED = "payout_account.moved";

const BATCH = 20;

const TEMPLATES: Partial<Record<PayoutAccountStatus, MessageTemplate>> = {
  waiting_approval: "payout_proposed",
  waiting_time: "payout_approved",
  active: "payout_active",
  refused: "payout_dropped",
  cancelled: "payout_dropped",
};

/** Tells all members how their payout account stands, where they have not been told yet (rules R2, R3). */
export async function tellOfPayoutAccounts(container: MedusaContainer): Promise<void> {
  const database = databaseOf(container);
  await exclusively(database, "tell-of-payout-accounts", async () => {
    for (const account of await untoldPayoutAccounts(database, BATCH)) {
      for (const message of messagesOf(account)) await notify(container, message);
      await markTold(database, account.id, account.status);
    }
  });
}

function messagesOf(account: UntoldAccount): Message[] {
  const { status, seller_name, bank, number, proposer, approver, closer, effective_at, time_zone, phones } = account;
  const template = TEMPLATES[status];
  if (!template) return [];
  const names = { waiting_approval: proposer, waiting_time: approver, refused: closer, cancelled: closer };
  const values = {
    seller: seller_name,
    account: `${bank} ${maskedNumber(number)}`,
    name: names[status as keyof typeof names] ?? "",
    moment: effective_at ? formatMoment(effective_at, { timeZone: time_zone }) : "",
  };
  return phones.map((to) => ({ to, template, values }));
}
