import { model } from "@medusajs/framework/utils";
import { SUPPLIER_KINDS } from "@pasar/contracts/joining";
import { STOCK_OUT_REASONS, STOCK_REASONS } from "@pasar/contracts/stock";

/** One change of a shelf, with who and why. Append-only: the database refuses to change or delete it. */
const StockMovement = model
  .define("stock_movement", {
    id: model.id({ prefix: "stm" }).primaryKey(),
    seller_id: model.text(),
    variant_id: model.text(),
    product_id: model.text(),
    delta: model.number(),
    /** Pieces on the shelf before and after. */
    on_hand_before: model.number(),
    on_hand_after: model.number(),
    reason: model.enum([...STOCK_REASONS]),
    supplier: model.enum([...SUPPLIER_KINDS]).nullable(),
    stock_out_reason: model.enum([...STOCK_OUT_REASONS]).nullable(),
    note: model.text().nullable(),
    member_id: model.text().nullable(),
    order_id: model.text().nullable(),
    /** The phone's clock; `created_at` is ours. */
    occurred_at: model.dateTime(),
    /** Made by the phone, so that a command whose answer was lost counts once. */
    idempotency_key: model.text(),
  })
  .indexes([
    { on: ["seller_id", "idempotency_key"], unique: true },
    { on: ["variant_id", "created_at", "id"] },
    { on: ["seller_id", "created_at"] },
    { on: ["order_id"], where: "order_id is not null" },
  ]);

export default StockMovement;
