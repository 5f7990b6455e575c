import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { cancelOrder, type OrderCancel } from "../../database/cancel-order";
import { databaseOf, rowsOf } from "../../database/connection";
import { Refusal } from "../../http/refusal";
import { ACCEPT_WITHIN_DAYS } from "../../modules/checkout/order-deadlines";
import { withdrawUnpaidCheckout } from "../payment/withdraw-checkout";

/** Emitted when an order was cancelled. Data: `{ id }`, the order's id. */
export const ORDER_CANCELLED = "seller_order.cancelled";

const BATCH = 50;

/** Not undone: it is the last step that writes, and one transaction. */
const cancelOrderStep = createStep("cancel-order", async (cancel: OrderCancel, { container }) => {
  const outcome = await cancelOrder(databaseOf(container), cancel);
  if (outcome !== "done") throw new Refusal(outcome);
  return new StepResponse({ id: cancel.orderId });
});

/** Cancels one order; Medusa's order and the refund follow. Throws `order_not_found`, `order_unpaid`, `order_moved_on`. */
export const cancelOrderWorkflow = createWorkflow("cancel-seller-order", (cancel: OrderCancel) => {
  const cancelled = cancelOrderStep(cancel);
  emitEventStep({ eventName: ORDER_CANCELLED, data: cancelled });
  return new WorkflowResponse(cancelled);
});

/** The buyer's cancellation. One charge pays all orders of a checkout, so while it is unpaid all of them are cancelled. */
export async function cancelForBuyer(
  container: MedusaContainer,
  { checkoutId, orderId, note }: { checkoutId: string; orderId: string; note?: string },
): Promise<void> {
  const found = await rowsOf(databaseOf(container), "select 1 from seller_order where id = ? and checkout_id = ?", [
    orderId,
    checkoutId,
  ]);
  if (found.length === 0) throw new Refusal("order_not_found");
  await withdrawUnpaidCheckout(container, checkoutId);
  await cancelOrderWorkflow(container).run({
    input: {
      orderId,
      owner: { checkoutId },
      maker: { madeBy: "buyer", memberId: null },
      reason: "buyer_cancelled",
      note,
    },
  });
}

/** Cancels orders that their sellers have not accepted in time. */
export async function cancelUnaccepted(container: MedusaContainer): Promise<void> {
  const rows = await rowsOf<{ id: string }>(
    databaseOf(container),
    `select o.id from seller_order o
     where o.stage = 'awaiting_acceptance' and o.deleted_at is null
       and (select max(t.created_at) from order_step t where t.order_id = o.id and t.stage = o.stage)
           < now() - make_interval(days => ?)
     order by o.created_at limit ?`,
    [ACCEPT_WITHIN_DAYS, BATCH],
  );
  for (const { id } of rows) {
    const input: OrderCancel = {
      orderId: id,
      owner: {},
      maker: { madeBy: "system", memberId: null },
      reason: "not_accepted",
    };
    await cancelOrderWorkflow(container)
      .run({ input })
      .catch((error: Error) =>
        container.resolve(ContainerRegistrationKeys.LOGGER).warn(`order ${id} was not cancelled: ${error.message}`),
      );
  }
}
