import { model } from "@medusajs/framework/utils";
import { RECOVERY_STATES } from "@pasar/contracts/recovery";

/** A change of a person's phone that an officer asked for; it takes effect when its waiting time is over. */
const PhoneRecovery = model
  .define("phone_recovery", {
    id: model.id({ prefix: "rec" }).primaryKey(),
    person_id: model.text(),
    member_id: model.text(),
    officer_id: model.text(),
    /** E.164. */
    old_phone: model.text(),
    /** E.164. */
    new_phone: model.text(),
    reason: model.text(),
    state: model.enum([...RECOVERY_STATES]).default("waiting"),
    due_at: model.dateTime(),
    closed_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["person_id"], unique: true, where: "state = 'waiting' and deleted_at is null" },
    { on: ["member_id"] },
    { on: ["due_at"], where: "state = 'waiting' and deleted_at is null" },
  ]);

export default PhoneRecovery;
