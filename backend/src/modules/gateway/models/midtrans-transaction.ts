import { model } from "@medusajs/framework/utils";

/** What we know of one Midtrans charge. Written before the charge is asked for, so that none can be forgotten. */
const MidtransTransaction = model
  .define("midtrans_transaction", {
    /** The order id we gave Midtrans: a checkout's id, or a payment session's for Medusa's own carts. */
    order_ref: model.text().primaryKey(),
    transaction_id: model.text().nullable(),
    method: model.text(),
    /** Rupiah. */
    amount: model.number(),
    /** Midtrans' transaction_status as we last confirmed it; "new" before the charge was answered. */
    status: model.text(),
    expires_at: model.dateTime().nullable(),
    /** Set when money arrived for an order that was already dead: it must be given back by hand. */
    paid_late_at: model.dateTime().nullable(),
    last_checked_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["last_checked_at"], where: "status in ('new', 'pending')" }]);

export default MidtransTransaction;
