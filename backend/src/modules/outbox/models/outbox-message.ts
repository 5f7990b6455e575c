import { model } from "@medusajs/framework/utils";

/** A message nobody sent on: without WhatsApp, people read theirs on the demo's page. */
const OutboxMessage = model
  .define("outbox_message", {
    id: model.id({ prefix: "msg" }).primaryKey(),
    /** E.164. */
    to: model.text(),
    template: model.text(),
    text: model.text(),
  })
  .indexes([{ on: ["created_at"] }]);

export default OutboxMessage;
