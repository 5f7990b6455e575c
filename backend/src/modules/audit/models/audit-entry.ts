import { model } from "@medusajs/framework/utils";

/** Who did what to which record. Written once, never changed: the database refuses anything else. */
const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "aud" }).primaryKey(),
    at: model.dateTime(),
    /** Null when the system itself acted. */
    person_id: model.text().nullable(),
    role: model.text(),
    member_id: model.text().nullable(),
    officer_id: model.text().nullable(),
    /** The seller whose record it is, if it is one's. */
    seller_id: model.text().nullable(),
    device_name: model.text().nullable(),
    action: model.text(),
    record_type: model.text(),
    record_id: model.text(),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["seller_id", "at"] }, { on: ["record_type", "record_id", "at"] }]);

export default AuditEntry;
