import { model } from "@medusajs/framework/utils";
import { OFFICER_ROLES } from "@pasar/contracts/permissions";

/** A person of the social services who watches and helps in one area. Never a member of a seller (rule R2). */
const Officer = model
  .define("officer", {
    id: model.id({ prefix: "off" }).primaryKey(),
    person_id: model.text().unique(),
    role: model.enum([...OFFICER_ROLES]),
    /** Kemendagri code; null is the whole country. */
    area_code: model.text().nullable(),
  })
  .indexes([{ on: ["area_code"] }]);

export default Officer;
