import { model } from "@medusajs/framework/utils";

/** The inbox: every genuine notification, stored once before anything acts on it. */
const MidtransNotification = model
  .define("midtrans_notification", {
    id: model.id({ prefix: "mnot" }).primaryKey(),
    /** SHA-256 of the raw body: a repeated notification is the same row. */
    fingerprint: model.text().unique(),
    order_ref: model.text(),
    body: model.json(),
    processed_at: model.dateTime().nullable(),
    attempts: model.number().default(0),
    last_error: model.text().nullable(),
  })
  .indexes([{ on: ["created_at"], where: "processed_at is null" }]);

export default MidtransNotification;
