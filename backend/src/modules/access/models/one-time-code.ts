import { model } from "@medusajs/framework/utils";

/** A code sent to a phone. It works once, and only on the device that asked for it. */
const OneTimeCode = model
  .define("one_time_code", {
    id: model.id({ prefix: "otc" }).primaryKey(),
    phone: model.text(),
    device_id: model.text(),
    /** Network address that asked, for the throttle. */
    address: model.text(),
    code_hash: model.text(),
    expires_at: model.dateTime(),
    tries: model.number().default(0),
    used_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["phone", "created_at"] }, { on: ["address", "created_at"] }]);

export default OneTimeCode;
