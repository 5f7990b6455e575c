import { model } from "@medusajs/framework/utils";

/** A code in a checkout. It counts until the seller's order in that checkout is cancelled. */
const VoucherUse = model
  .define("voucher_use", {
    id: model.id({ prefix: "vuse" }).primaryKey(),
    checkout_id: model.text(),
    /** Of the buyer, E.164. */
    phone: model.text(),
    /** Checked where it is claimed: a foreign key would cost each purchase another statement. */
    promotion_id: model.text(),
  })
  .indexes([{ on: ["checkout_id"] }, { on: ["promotion_id", "phone"] }]);

export default VoucherUse;
