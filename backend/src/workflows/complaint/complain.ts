import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ComplaintOpen } from "@pasar/contracts/complaint";
import { type ComplaintWord, openComplaint, overdueComplaints, sayOfComplaint } from "../../database/complaints";
import { databaseOf } from "../../database/connection";
import { isPaid, lockOrder } from "../../database/lock-order";
import { Refusal } from "../../http/refusal";
import { canComplain } from "../../modules/complaint/can-complain";
import { giveBackDue } from "../refund/give-back";

const BATCH = 50;

/**
 * Opens a buyer's complaint; the order's money waits. Opened before, it stays as it is. Throws `order_not_found`,
 * `complaint_not_open` before the goods are sent and after the time for it.
 */
export async function complain(
  container: MedusaContainer,
  { checkoutId, orderId, complaint }: { checkoutId: string; orderId: string; complaint: ComplaintOpen },
): Promise<void> {
  await databaseOf(container).transaction(async (transaction) => {
    const order = await lockOrder(transaction, orderId, { checkoutId });
    if (!order) throw new Refusal("order_not_found");
    if (!canComplain({ ...order, isPaid: isPaid(order) }, new Date())) throw new Refusal("complaint_not_open");
    await openComplaint(transaction, order, complaint);
  });
}

/** Says a word about a complaint. Throws `not_found`, `complaint_moved_on`, `invalid_body` for more than the order cost. */
export async function speak(container: MedusaContainer, word: ComplaintWord, fieldSentence: string): Promise<void> {
  const outcome = await sayOfComplaint(databaseOf(container), word);
  if (outcome === "too_much") throw new Refusal("invalid_body", { fields: { amount: fieldSentence } });
  if (outcome !== "done") throw new Refusal(outcome);
  await giveBackDue(container);
}

/** Moves on what nobody answered in time. */
export async function passDeadlines(container: MedusaContainer): Promise<void> {
  const database = databaseOf(container);
  for (const orderId of await overdueComplaints(database, BATCH)) {
    await sayOfComplaint(database, { orderId, owner: {}, by: "system", move: { did: "passed" } }).catch(
      (error: Error) =>
        container.resolve(ContainerRegistrationKeys.LOGGER).error(`complaint about ${orderId} waits: ${error.message}`),
    );
  }
}
