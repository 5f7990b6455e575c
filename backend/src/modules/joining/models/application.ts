import { model } from "@medusajs/framework/utils";
import { APPLICATION_STATUSES } from "@pasar/contracts/joining";

/** A group's or outlet's wish to sell here. A person has at most one that is not decided (unique index in SQL). */
const Application = model
  .define("application", {
    id: model.id({ prefix: "app" }).primaryKey(),
    kind: model.enum(["kube", "ewarong"]),
    person_id: model.text(),
    status: model.enum([...APPLICATION_STATUSES]).default("draft"),
    /** `DraftAnswers` of the contracts. */
    answers: model.json(),
    /** Counts every change, so that two phones and two officers never decide on different answers. */
    version: model.number().default(1),
    /** Kemendagri codes once the village is known; officers are scoped by them. */
    province_code: model.text().nullable(),
    regency_code: model.text().nullable(),
    district_code: model.text().nullable(),
    village_code: model.text().nullable(),
    /** Path of an answer -> what the officer wants changed. */
    corrections: model.json(),
    note: model.text().nullable(),
    submitted_at: model.dateTime().nullable(),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
    seller_id: model.text().nullable(),
  })
  .indexes([{ on: ["person_id"] }, { on: ["regency_code", "status", "submitted_at"] }, { on: ["seller_id"] }]);

export default Application;
