import { model } from "@medusajs/framework/utils";
import { COMPLAINT_OUTCOMES, COMPLAINT_REASONS, COMPLAINT_STATES, COMPLAINT_WISHES } from "@pasar/contracts/complaint";

/** What a buyer complains of. An order has one at most. */
const Complaint = model
  .define("complaint", {
    id: model.id({ prefix: "cmpl" }).primaryKey(),
    order_id: model.text().unique(),
    seller_id: model.text(),
    checkout_id: model.text(),
    reason: model.enum([...COMPLAINT_REASONS]),
    wish: model.enum([...COMPLAINT_WISHES]),
    state: model.enum([...COMPLAINT_STATES]),
    /** Rupiah of the order that are not paid out while it is open; 0 when it is closed. */
    held_amount: model.number(),
    due_at: model.dateTime().nullable(),
    outcome: model.enum([...COMPLAINT_OUTCOMES]).nullable(),
    /** Rupiah of a refund. */
    outcome_amount: model.number().nullable(),
    /** Whether somebody has appealed: it is done once. */
    has_appeal: model.boolean().default(false),
    /** `ComplaintEvent[]` of the contracts, oldest first. */
    events: model.json(),
  })
  .indexes([
    { on: ["seller_id", "created_at"] },
    { on: ["checkout_id"] },
    { on: ["updated_at"] },
    {
      on: ["due_at"],
      where: "state in ('waiting_seller', 'refused', 'decided', 'replacing', 'replacement_sent')",
    },
  ]);

export default Complaint;
