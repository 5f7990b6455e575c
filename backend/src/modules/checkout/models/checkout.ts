import { model } from "@medusajs/framework/utils";
import { PAYMENT_METHODS, PAYMENT_STATES } from "@pasar/contracts/order";
import PaymentChange from "./payment-change";
import SellerOrder from "./seller-order";

/** One shopper's purchase across several sellers. The id is made by the client and makes placing idempotent. */
const Checkout = model
  .define("checkout", {
    id: model.text().primaryKey(),
    /** SHA-256 of the request: the same id with another body is a conflict. */
    request_hash: model.text(),
    status: model.enum(["placing", "placed"]),
    shopper_name: model.text(),
    /** E.164. */
    shopper_phone: model.text(),
    address_text: model.text().nullable(),
    /** The language the buyer ordered in, and is written to in. */
    language: model.enum(["id", "en"]).default("id"),
    payment_method: model.enum([...PAYMENT_METHODS]),
    payment_state: model.enum([...PAYMENT_STATES]),
    /** Rupiah. */
    total: model.number(),
    /** What the charge is called at Midtrans; null for cash. A reference is never used twice there. */
    charge_ref: model.text().unique().nullable(),
    expires_at: model.dateTime().nullable(),
    /** `PaymentInstructions` of the contracts; null for cash. */
    instructions: model.json().nullable(),
    pay_page_url: model.text().nullable(),
    orders: model.hasMany(() => SellerOrder, { mappedBy: "checkout" }),
    payment_changes: model.hasMany(() => PaymentChange, { mappedBy: "checkout" }),
  })
  .indexes([
    { on: ["expires_at"], where: "payment_state = 'awaiting'" },
    { on: ["created_at"], where: "status = 'placing'" },
    { on: ["updated_at"] },
    { on: ["shopper_phone"], where: "payment_method = 'cod'" },
  ]);

export default Checkout;
