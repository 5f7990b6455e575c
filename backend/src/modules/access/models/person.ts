import { model } from "@medusajs/framework/utils";

/** Somebody who signs in: a member, an officer or, until they are either, an applicant. */
const Person = model.define("person", {
  id: model.id({ prefix: "per" }).primaryKey(),
  /** Empty until the person told it. */
  name: model.text(),
  /** E.164. */
  phone: model.text().unique(),
  pin_hash: model.text().nullable(),
  pin_set_at: model.dateTime().nullable(),
});

export default Person;
