import { model } from "@medusajs/framework/utils";

/** From how many free pieces on a variant counts as low, where a member chose another number than the usual one. */
const LowMark = model
  .define("low_mark", {
    id: model.id({ prefix: "low" }).primaryKey(),
    seller_id: model.text(),
    variant_id: model.text().unique(),
    low_at: model.number(),
  })
  .indexes([{ on: ["seller_id"] }]);

export default LowMark;
