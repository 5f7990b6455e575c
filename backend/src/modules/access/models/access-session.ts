import { model } from "@medusajs/framework/utils";

/** One person signed in on one device. */
const AccessSession = model
  .define("access_session", {
    id: model.id({ prefix: "ses" }).primaryKey(),
    person_id: model.text(),
    /** SHA-256 of the token, hex. The token itself is kept only on the device. */
    token_hash: model.text().unique(),
    device_id: model.text(),
    device_name: model.text(),
    entered_by: model.enum(["pin", "code"]),
    last_seen_at: model.dateTime(),
    expires_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
    end_reason: model
      .enum(["signed_out", "ended_by_owner", "replaced", "pin_changed", "phone_changed", "access_revoked"])
      .nullable(),
  })
  .indexes([{ on: ["person_id", "device_id"] }]);

export default AccessSession;
