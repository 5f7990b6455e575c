import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { databaseOf, rowsOf } from "../../database/connection";
import { RECEIVED_AFTER_DAYS } from "../../modules/checkout/order-deadlines";
import { moveOrderWorkflow } from "./move-order";

const BATCH = 50;

/** Completes orders that were sent long ago and that nobody spoke or complains of, and of which no parcel came back. Cash needs the seller's word, so those wait. */
export async function completeSentOrders(container: MedusaContainer): Promise<void> {
  const rows = await rowsOf<{ id: string }>(
    databaseOf(container),
    `select o.id from seller_order o join checkout c on c.id = o.checkout_id
     where o.stage = 'sent' and c.payment_method <> 'cod' and o.deleted_at is null
       and (select max(t.created_at) from order_step t where t.order_id = o.id and t.stage = o.stage)
           < now() - make_interval(days => ?)
       and not exists (select 1 from shipment p where p.order_id = o.id and p.deleted_at is null
                       and (p.state in ('returning', 'returned', 'lost_or_disposed')
                            or p.booked_at > now() - make_interval(days => ?)))
       and not exists (select 1 from complaint k where k.order_id = o.id and k.state <> 'closed' and k.deleted_at is null)
     order by o.created_at limit ?`,
    [RECEIVED_AFTER_DAYS, RECEIVED_AFTER_DAYS, BATCH],
  );
  for (const { id } of rows) {
    await moveOrderWorkflow(container)
      .run({ input: { orderId: id, owner: {}, maker: { madeBy: "system", memberId: null }, action: "deliver" } })
      .catch((error: Error) =>
        container.resolve(ContainerRegistrationKeys.LOGGER).warn(`order ${id} was not completed: ${error.message}`),
      );
  }
}
