import { model } from "@medusajs/framework/utils";
import Checkout from "./checkout";

/** A buyer's wish to pay another way. The id is made by the client and makes the change idempotent. */
const PaymentChange = model
  .define("payment_change", {
    id: model.text().primaryKey(),
    method: model.text(),
    /** The charge that was withdrawn for it; money on it comes too late. Null after cash. */
    replaced_ref: model.text().nullable(),
    /** The charge that took its place; null for cash, and until it is done. */
    charge_ref: model.text().nullable(),
    /** Null while it is under way or was broken off. */
    done_at: model.dateTime().nullable(),
    checkout: model.belongsTo(() => Checkout, { mappedBy: "payment_changes" }),
  })
  .indexes([{ on: ["replaced_ref"] }]);

export default PaymentChange;
