import { model } from "@medusajs/framework/utils";
import { PROMOTION_FUNDERS, PROMOTION_KINDS } from "@pasar/contracts/promotion";

/** What is taken off one seller's orders. Never changed after it was made, only ended. */
const SellerPromotion = model
  .define("seller_promotion", {
    /** Made by the client. */
    id: model.text().primaryKey(),
    seller_id: model.text(),
    kind: model.enum([...PROMOTION_KINDS]),
    /** Capital letters and digits; null when everybody gets it. */
    code: model.text().nullable(),
    /** Rupiah off the goods, of kind `amount`. */
    amount: model.number().nullable(),
    /** Off the goods, of kind `percent`. */
    percent: model.number().nullable(),
    /** The most it takes off, rupiah. */
    cap: model.number().nullable(),
    /** The least to spend on the seller's goods, rupiah. */
    minimum: model.number(),
    most_uses: model.number().nullable(),
    /** `2026-11-28`, a day in Jakarta. */
    starts_on: model.text(),
    ends_on: model.text(),
    /** When somebody ended it early. */
    ended_at: model.dateTime().nullable(),
    funded_by: model.enum([...PROMOTION_FUNDERS]),
    /** Whose services it is for, when the courier pays. */
    courier: model.text().nullable(),
  })
  .indexes([
    { on: ["seller_id", "code"], unique: true, where: "code is not null" },
    { on: ["courier"], where: "funded_by = 'courier'" },
  ]);

export default SellerPromotion;
