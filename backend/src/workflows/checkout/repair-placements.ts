import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { isPaid } from "@pasar/payment-midtrans/gateway";
import { forgetCheckout } from "../../database/checkouts";
import { type Database, databaseOf, exclusively, rowsOf } from "../../database/connection";
import { bookLatePayment } from "../../database/late-payments";
import { releaseStock } from "../../database/reserve-stock";
import { gateway } from "../../gateway";
import { cancelMedusaOrder } from "../order/cancel-medusa-order";

/** A placement takes seconds; what is half done after this time belongs to a process that died. */
const ABANDONED_MINUTES = 2;
const BATCH = 20;

interface Abandoned {
  id: string;
  charge_ref: string | null;
}

/** Undoes checkouts whose placement broke off: nothing charged, nothing held, and the id is free to be sent again. */
export async function undoAbandonedCheckouts(container: MedusaContainer): Promise<void> {
  const database = databaseOf(container);
  const rows = await rowsOf<Abandoned>(
    database,
    `select id, charge_ref from checkout where status = 'placing' and created_at < now() - make_interval(mins => ?) limit ?`,
    [ABANDONED_MINUTES, BATCH],
  );
  for (const checkout of rows) {
    const undone = exclusively(database, `payment:${checkout.charge_ref ?? checkout.id}`, () =>
      undo(container, checkout),
    );
    await undone.catch(complain(container, `checkout ${checkout.id}`));
  }
}

async function undo(container: MedusaContainer, { id: checkoutId, charge_ref }: Abandoned): Promise<void> {
  const database = databaseOf(container);
  if (charge_ref) await withdraw(database, charge_ref);
  await releaseStock(database, checkoutId);
  const orders = await rowsOf<{ id: string }>(
    database,
    `select id from "order" where metadata ->> 'checkout_id' = ? and status <> 'canceled' and deleted_at is null
       and created_at > now() - interval '1 day'`,
    [checkoutId],
  );
  for (const { id } of orders) await cancelMedusaOrder(container, id);
  await forgetCheckout(database, checkoutId);
}

/** Money that came before the charge could be withdrawn belongs to nothing any more. */
async function withdraw(database: Database, chargeRef: string): Promise<void> {
  const change = await gateway.cancel(chargeRef);
  const paid = change.outcome === "not_modifiable" && change.transaction !== null && isPaid(change.transaction);
  if (paid) await bookLatePayment(database, chargeRef);
}

interface UnpaidOrder {
  id: string;
  session_id: string | null;
}

const UNPAID = `
  select o.id, s.id as session_id
  from "order" o
  left join order_payment_collection link on link.order_id = o.id and link.deleted_at is null
  left join payment_session s on s.payment_collection_id = link.payment_collection_id and s.deleted_at is null
  where o.status = 'pending' and o.is_draft_order = false and o.deleted_at is null
    and o.created_at between now() - interval '1 day' and now() - make_interval(mins => ${ABANDONED_MINUTES})
    and not exists (select 1 from checkout c where c.id = o.metadata ->> 'checkout_id' and c.status = 'placing')
    and not exists (select 1 from payment p where p.payment_collection_id = link.payment_collection_id and p.deleted_at is null)
    and coalesce(s.status, 'none') <> 'pending_authorization'`;

/**
 * Finds placed orders that have neither a payment nor a session that waits for one, as a process that dies inside
 * Medusa's own cart completion leaves them. The session is authorised again; where that fails the order is cancelled.
 */
export async function repairUnpaidOrders(container: MedusaContainer): Promise<void> {
  const database = databaseOf(container);
  const rows = await rowsOf<UnpaidOrder>(database, `${UNPAID} order by o.created_at limit ?`, [BATCH]);
  for (const { id } of rows) {
    const repaired = exclusively(database, `repair:${id}`, async () => {
      const [still] = await rowsOf<UnpaidOrder>(database, `${UNPAID} and o.id = ?`, [id]);
      if (still) await repair(container, still);
    });
    await repaired.catch(complain(container, `order ${id}`));
  }
}

async function repair(container: MedusaContainer, { id, session_id }: UnpaidOrder): Promise<void> {
  const authorised = session_id !== null && (await authorise(container, session_id));
  if (!authorised) await cancelMedusaOrder(container, id);
}

async function authorise(container: MedusaContainer, sessionId: string): Promise<boolean> {
  try {
    await container.resolve(Modules.PAYMENT).authorizePaymentSession(sessionId, {});
    return true;
  } catch (error) {
    complain(container, `payment session ${sessionId}`)(error as Error);
    return false;
  }
}

function complain(container: MedusaContainer, subject: string) {
  return (error: Error) => {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`${subject} could not be repaired: ${error.message}`);
    return null;
  };
}
