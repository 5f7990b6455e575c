import { postingOfLatePayment } from "../modules/ledger/refund-postings";
import { refundRail } from "../modules/refund/refund-rail";
import { type Database, rowsOf } from "./connection";
import { postLedger } from "./post-ledger";
import { openRefund } from "./refunds";

interface LateCharge {
  method: string;
  amount: number;
  checkout_id: string | null;
}

/** Books money that came for an order that was dead already, and owes it to the buyer. Known once, booked once. */
export async function bookLatePayment(database: Database, orderRef: string): Promise<void> {
  await database.transaction(async (transaction) => {
    const [charge] = await rowsOf<LateCharge>(
      transaction,
      `update midtrans_transaction t set paid_late_at = coalesce(paid_late_at, now()), updated_at = now()
       where order_ref = ?
       returning method, amount,
         (select c.id from checkout c where c.status = 'placed' and (c.charge_ref = t.order_ref or exists (
            select 1 from payment_change p where p.checkout_id = c.id and t.order_ref in (p.replaced_ref, p.charge_ref))))
           as checkout_id`,
      [orderRef],
    );
    if (!charge) return;
    const { method, amount, checkout_id } = charge;
    await postLedger(transaction, [postingOfLatePayment(orderRef, amount)]);
    await openRefund(transaction, {
      cause: `late_payment:${orderRef}`,
      reason: "late_payment",
      order_id: null,
      order_number: null,
      checkout_id,
      charge_ref: orderRef,
      amount,
      rail: refundRail({ method, amount, charged: amount }),
    });
  });
}
