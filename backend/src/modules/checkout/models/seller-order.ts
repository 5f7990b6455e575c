import { model } from "@medusajs/framework/utils";
import { ORDER_STAGES, RECEIVE_WAYS } from "@pasar/contracts/order";
import { PROMOTION_FUNDERS } from "@pasar/contracts/promotion";
import Checkout from "./checkout";
import OrderStep from "./order-step";
import PartialCancellation from "./partial-cancellation";

/** What Medusa's order does not hold: whose it is, how it is received and where it stands. One row an order. */
const SellerOrder = model
  .define("seller_order", {
    /** The id of Medusa's order. */
    id: model.text().primaryKey(),
    number: model.number(),
    seller_id: model.text(),
    stage: model.enum([...ORDER_STAGES]),
    cancel_reason: model.text().nullable(),
    cancel_note: model.text().nullable(),
    way: model.enum([...RECEIVE_WAYS]),
    /** The courier's service the buyer chose, by the courier's own codes and names; null for the other ways. */
    courier: model.text().nullable(),
    courier_name: model.text().nullable(),
    service: model.text().nullable(),
    service_name: model.text().nullable(),
    /** The e-Warong at which the goods are fetched; null for the seller's own place. */
    pickup_outlet_id: model.text().nullable(),
    /** When the buyer comes; null for any time. */
    slot_start: model.dateTime().nullable(),
    slot_end: model.dateTime().nullable(),
    /** By road to the buyer's village, estimated; null when unknown. */
    kilometres: model.float().nullable(),
    /** Rupiah. */
    fee: model.number(),
    subtotal: model.number(),
    /** Off the goods and off the fee: total = subtotal - goods_discount + fee - delivery_discount. */
    goods_discount: model.number().default(0),
    delivery_discount: model.number().default(0),
    total: model.number(),
    /** The buyer's code. */
    voucher_id: model.text().nullable(),
    voucher_code: model.text().nullable(),
    delivery_promotion_id: model.text().nullable(),
    /** Who bears the discount on the fee; that on the goods is always the seller's. */
    delivery_funder: model.enum([...PROMOTION_FUNDERS]).nullable(),
    note: model.text().nullable(),
    /** `OrderLine[]` of the contracts: as placed, less what was taken out since. */
    lines: model.json(),
    payment_session_id: model.text().nullable(),
    tracking_number: model.text().nullable(),
    wrong_codes: model.number().default(0),
    checkout: model.belongsTo(() => Checkout, { mappedBy: "orders" }),
    partial_cancellations: model.hasMany(() => PartialCancellation, { mappedBy: "order" }),
    steps: model.hasMany(() => OrderStep, { mappedBy: "order" }),
  })
  .indexes([
    { on: ["seller_id", "stage", "created_at"] },
    { on: ["seller_id", "created_at", "id"] },
    { on: ["delivery_promotion_id"], where: "delivery_promotion_id is not null" },
    { on: ["pickup_outlet_id"], where: "pickup_outlet_id is not null" },
    { on: ["seller_id", "slot_start"], where: "slot_start is not null" },
  ]);

export default SellerOrder;
