import { model } from "@medusajs/framework/utils";

/** A message that somebody is told once, or the news it belongs to. What it says is not kept. */
const Notice = model
  .define("notice", {
    /** The news, and for a message its phone after it: `order:<id>:sent`, `order:<id>:sent:+62…`. */
    key: model.text().primaryKey(),
    /** How often it could not be sent. */
    failures: model.number().default(0),
    /** Until then nobody else tries. */
    next_try_at: model.dateTime(),
    /** Null while it is still to be told. */
    told_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["created_at"] }]);

export default Notice;
