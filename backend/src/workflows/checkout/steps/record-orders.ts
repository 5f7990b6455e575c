import type { OrderDTO } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type NewSellerOrder, recordSellerOrders } from "../../../database/checkouts";
import { databaseOf } from "../../../database/connection";
import { type LimitedOrder, recordLimitedOrders } from "../../../database/pickup-slots";
import { assignReservations } from "../../../database/reserve-stock";
import type { Placement } from "../prepare-placement";

/** A seller's share of a checkout as it was placed. `total` is rupiah. */
export interface PlacedOrder {
  orderId: string;
  sellerId: string;
  total: number;
}

/**
 * Records the selling side of the orders. Undone with the claim, which forgets the checkout and its orders together.
 * Throws `SLOT_IS_FULL` when another buyer took the last place of a time.
 */
export const recordOrdersStep = createStep(
  "record-orders",
  async ({ placement, orders }: { placement: Placement; orders: OrderDTO[] }, { container }) => {
    const bySeller = new Map(orders.map((order) => [order.metadata?.seller_id as string, order]));
    const pairs = placement.orders.map((planned) => {
      const order = bySeller.get(planned.quote.seller.id);
      if (!order) throw new Error(`no order was made for ${planned.quote.seller.id}`);
      return { planned, order };
    });
    const database = databaseOf(container);
    const rows = pairs.map(({ planned, order }) => rowOf(placement, planned, order));
    const limited = placement.orders.flatMap(limitedOrder);
    if (limited.length === 0) await recordSellerOrders(database, placement.checkoutId, rows);
    else await recordLimitedOrders(database, placement.checkoutId, rows, limited);
    const items = orders.flatMap((order) => order.items ?? []);
    await assignReservations(
      database,
      placement.checkoutId,
      items.map(({ id, variant_id }) => ({ lineItemId: id, variantId: variant_id ?? "" })),
    );
    const placed: PlacedOrder[] = pairs.map(({ planned, order }) => ({
      orderId: order.id,
      sellerId: planned.quote.seller.id,
      total: planned.total,
    }));
    return new StepResponse(placed);
  },
);

function rowOf(placement: Placement, planned: Placement["orders"][number], order: OrderDTO): NewSellerOrder {
  return {
    id: order.id,
    number: Number(order.display_id),
    seller_id: planned.quote.seller.id,
    stage: placement.paymentMethod === "cod" ? "awaiting_acceptance" : "awaiting_payment",
    way: planned.way.way,
    service: planned.service,
    pickup_outlet_id: planned.pickup.outletId,
    slot: planned.pickup.slot,
    kilometres: planned.way.way === "delivery" ? planned.way.kilometres : null,
    fee: planned.way.fee,
    subtotal: planned.quote.subtotal,
    ...planned.promoted,
    total: planned.total,
    note: planned.note,
    lines: planned.quote.lines.map(({ available: _, least: __, preorder_days: ___, ...line }, index) => {
      const discount = planned.lineDiscounts[index] ?? 0;
      return discount > 0 ? { ...line, discount } : line;
    }),
  };
}

function limitedOrder({ quote, pickup: { slot }, slotLimit }: Placement["orders"][number]): LimitedOrder[] {
  return slot && slotLimit !== null ? [{ sellerId: quote.seller.id, start: slot.start, limit: slotLimit }] : [];
}
