import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { PayoutState } from "@pasar/contracts/payouts";
import { formatRupiah } from "@pasar/locale/money";
import { databaseOf, exclusively } from "../../database/connection";
import { markPayoutTold, type UntoldPayout, untoldPayouts } from "../../database/untold-payouts";
import type { MessageTemplate } from "../../locale/messages";
import { maskedNumber } from "../../modules/seller/payout-moves";
import { type Message, notify } from "../message/send-message";

/** Emitted when a payout was proposed, decided on, paid or failed. Data: `{ seller_id }`. */
export const PAYOUT_MOVED = "payout.moved";

const BATCH = 20;

const TEMPLATES: Record<PayoutState, MessageTemplate | null> = {
  proposed: "transfer_proposed",
  approved: "transfer_approved",
  sent: null,
  paid: "transfer_paid",
  failed: "transfer_failed",
  refused: "transfer_dropped",
  cancelled: "transfer_dropped",
};

/** Says that a payout moved; the clock repeats what a lost event leaves untold. */
export function emitPayoutMoved(container: MedusaContainer, sellerId: string): Promise<void> {
  return container.resolve(Modules.EVENT_BUS).emit({ name: PAYOUT_MOVED, data: { seller_id: sellerId } });
}

/** Tells all members how their payouts stand, where they have not been told yet (rules R2, R3). */
export async function tellOfPayouts(container: MedusaContainer): Promise<void> {
  const database = databaseOf(container);
  await exclusively(database, "tell-of-payouts", async () => {
    for (const payout of await untoldPayouts(database, BATCH)) {
      for (const message of messagesOf(payout)) await notify(container, message);
      await markPayoutTold(database, payout.id, payout.state);
    }
  });
}

function messagesOf(payout: UntoldPayout): Message[] {
  const { state, seller_name, amount, bank, number, proposer, approver, closer, reason, phones } = payout;
  const isBySystem = state === "cancelled" && closer === null;
  const template = isBySystem ? "transfer_account_changed" : TEMPLATES[state];
  if (!template) return [];
  const names: Partial<Record<PayoutState, string | null>> = { proposed: proposer, approved: approver };
  const values = {
    seller: seller_name,
    amount: formatRupiah(amount),
    account: `${bank} ${maskedNumber(number)}`,
    name: names[state] ?? closer ?? "",
    reason: reason ?? "",
  };
  return phones.map((to) => ({ to, template, values }));
}
