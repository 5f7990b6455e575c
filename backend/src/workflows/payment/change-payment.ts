import { setTimeout } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { ChangePaymentRequest } from "@pasar/contracts/checkout";
import { type CheckoutRow, findCheckout, readSellerOrders, type SellerOrderRow } from "../../database/checkouts";
import { databaseOf, exclusively } from "../../database/connection";
import {
  beginPaymentChange,
  countOtherChanges,
  findPaymentChange,
  switchPayment,
} from "../../database/payment-changes";
import { gateway } from "../../gateway";
import { Refusal } from "../../http/refusal";
import { MOST_PAYMENT_CHANGES, mayChangePayment, minutesToPay } from "../../modules/checkout/payment-change";
import { mayPay } from "../checkout/payment-rules";
import { askForCharge } from "./ask-for-charge";
import { repeatedChargeRef } from "./charge-ref";
import { openSessions } from "./open-sessions";
import { purchaseOf } from "./payment-choices";
import { closeSession, sessionsOf } from "./replaced-sessions";
import { withdrawCharge } from "./withdraw-charge";

/** Another tab or a notification holds the charge for a moment; a charge takes Midtrans seconds. */
const WAIT_MS = 250;
const MOST_WAITS = 60;

/**
 * Pays a placed checkout another way: withdraws the old charge, asks for a new one and keeps the orders and their goods.
 * A payment that was faster counts, and nothing changes. Safe to repeat under the same id and from several tabs at once.
 * Throws a Refusal: `checkout_not_found`, `checkout_conflict`, `order_moved_on`, `payment_method_unavailable`,
 * `payment_unavailable`, `too_many_attempts`, or `try_again` while others hold the charge.
 */
export async function changePayment(
  container: MedusaContainer,
  checkoutId: string,
  request: ChangePaymentRequest,
): Promise<void> {
  for (let wait = 0; wait < MOST_WAITS; wait += 1) {
    const { charge_ref } = await placedCheckout(container, checkoutId);
    const isDone = await exclusively(databaseOf(container), `payment:${charge_ref ?? checkoutId}`, async () => {
      const checkout = await placedCheckout(container, checkoutId);
      // Another tab has put a new charge in its place, which has a key of its own.
      if (checkout.charge_ref !== charge_ref) return false;
      await changeAlone(container, checkout, request);
      return true;
    });
    if (isDone) return;
    await setTimeout(WAIT_MS);
  }
  throw new Refusal("try_again");
}

async function placedCheckout(container: MedusaContainer, checkoutId: string): Promise<CheckoutRow> {
  const checkout = await findCheckout(databaseOf(container), checkoutId);
  if (checkout?.status !== "placed") throw new Refusal("checkout_not_found");
  return checkout;
}

async function changeAlone(
  container: MedusaContainer,
  checkout: CheckoutRow,
  { id, method }: ChangePaymentRequest,
): Promise<void> {
  const database = databaseOf(container);
  const earlier = await findPaymentChange(database, id);
  if (earlier && (earlier.checkout_id !== checkout.id || earlier.method !== method)) {
    throw new Refusal("checkout_conflict");
  }
  if (earlier?.done_at || checkout.payment_state === "paid") return;
  const orders = await readSellerOrders(database, checkout.id);
  await requireChange(container, checkout, orders, { id, method });
  await beginPaymentChange(database, id, checkout, method);
  if ((await withdrawCharge(container, checkout)) === "paid") return;
  await payAnew(container, checkout, orders, { id, method });
}

async function requireChange(
  container: MedusaContainer,
  checkout: CheckoutRow,
  orders: readonly SellerOrderRow[],
  { id, method }: ChangePaymentRequest,
): Promise<void> {
  const database = databaseOf(container);
  const stages = orders.map(({ stage }) => stage);
  if (!mayChangePayment(checkout, stages, new Date())) throw new Refusal("order_moved_on");
  if (!mayPay(await purchaseOf(database, checkout, orders), method)) throw new Refusal("payment_method_unavailable");
  if ((await countOtherChanges(database, checkout.id, id)) >= MOST_PAYMENT_CHANGES) {
    throw new Refusal("too_many_attempts");
  }
}

/** Puts the new charge in the old one's place; one that comes to nothing is withdrawn again. */
async function payAnew(
  container: MedusaContainer,
  checkout: CheckoutRow,
  orders: readonly SellerOrderRow[],
  { id, method }: ChangePaymentRequest,
): Promise<void> {
  const database = databaseOf(container);
  const chargeRef = method === "cod" ? null : repeatedChargeRef(checkout.id);
  const customer = { name: checkout.shopper_name, phone: checkout.shopper_phone };
  const payment =
    chargeRef && method !== "cod"
      ? await askForCharge(database, {
          orderRef: chargeRef,
          method,
          amount: checkout.total,
          customer,
          mostMinutes: minutesToPay(checkout, new Date()),
        })
      : { instructions: null, expires_at: null, pay_page_url: null };
  const replaced = await sessionsOf(database, orders);
  try {
    const payable = replaced.map(({ orderId, total, collectionId }) => ({ id: orderId, total, collectionId }));
    const sessions = await openSessions(container, { method, chargeRef, total: checkout.total, orders: payable });
    await switchPayment(database, { changeId: id, before: checkout, method, chargeRef, payment, sessions });
  } catch (error) {
    if (chargeRef) await gateway.cancel(chargeRef);
    throw error;
  }
  for (const session of replaced) await closeSession(container, session);
}
