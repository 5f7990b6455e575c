import { model } from "@medusajs/framework/utils";
import { MEMBER_ROLES } from "@pasar/contracts/permissions";
import Seller from "./seller";

/** A person who acts for a seller. One person belongs to one seller only (rule R5). */
const Member = model.define("member", {
  id: model.id({ prefix: "mem" }).primaryKey(),
  name: model.text(),
  person_id: model.text().unique(),
  role: model.enum([...MEMBER_ROLES]),
  seller: model.belongsTo(() => Seller, { mappedBy: "members" }),
});

export default Member;
