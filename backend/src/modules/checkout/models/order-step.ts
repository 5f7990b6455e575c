import { model } from "@medusajs/framework/utils";
import SellerOrder from "./seller-order";

/** One move of an order and the member who made it; the system's own moves carry no member. */
const OrderStep = model
  .define("order_step", {
    id: model.id({ prefix: "step" }).primaryKey(),
    stage: model.text(),
    member_id: model.text().nullable(),
    made_by: model.enum(["member", "buyer", "system"]).default("system"),
    order: model.belongsTo(() => SellerOrder, { mappedBy: "steps" }),
  })
  .indexes([{ on: ["created_at"] }]);

export default OrderStep;
