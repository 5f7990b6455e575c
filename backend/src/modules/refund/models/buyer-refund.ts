import { model } from "@medusajs/framework/utils";
import { REFUND_RAILS, REFUND_REASONS, REFUND_STATES } from "@pasar/contracts/refund";

/** Money a buyer gets back. Its id is the key the gateway knows it by, so it is never given back twice. */
const BuyerRefund = model
  .define("buyer_refund", {
    id: model.id({ prefix: "bref" }).primaryKey(),
    /** Names the event that owes it: asked for twice, it is owed once. "<reason>:<id of what caused it>". */
    cause: model.text().unique(),
    reason: model.enum([...REFUND_REASONS]),
    /** Null for money that came when the whole checkout was dead. */
    order_id: model.text().nullable(),
    order_number: model.number().nullable(),
    /** Null when the placement had been undone. */
    checkout_id: model.text().nullable(),
    charge_ref: model.text().nullable(),
    /** Rupiah. */
    amount: model.number(),
    rail: model.enum([...REFUND_RAILS]),
    state: model.enum([...REFUND_STATES]),
    /** Why Midtrans did not give it back. */
    obstacle: model.text().nullable(),
    attempts: model.number().default(0),
    /** When the clock asks Midtrans again. */
    next_try_at: model.dateTime(),
    account_bank: model.text().nullable(),
    account_number: model.text().nullable(),
    account_holder: model.text().nullable(),
    /** What the bank calls the transfer. */
    proof: model.text().nullable(),
    /** Key of a private picture of the operators. */
    proof_photo: model.text().nullable(),
    /** Ids of two different users of Medusa. */
    marked_by: model.text().nullable(),
    confirmed_by: model.text().nullable(),
    paid_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["order_id"] },
    { on: ["checkout_id"] },
    { on: ["updated_at"] },
    { on: ["next_try_at"], where: "state in ('due', 'sent')" },
    { on: ["state", "created_at", "id"] },
  ])
  .checks([
    { name: "buyer_refund_amount", expression: "amount > 0" },
    {
      name: "buyer_refund_two_operators",
      expression: "confirmed_by is null or (marked_by is not null and confirmed_by <> marked_by)",
    },
  ]);

export default BuyerRefund;
