import { model } from "@medusajs/framework/utils";
import Commodity from "./commodity";

/** Whether Program Sembako's aid may buy the staple, with the days the rule held. */
const ProgrammeRule = model.define("programme_rule", {
  id: model.id({ prefix: "prs" }).primaryKey(),
  status: model.enum(["eligible", "forbidden", "ambiguous"]),
  valid_from: model.text(),
  valid_to: model.text().nullable(),
  source: model.text(),
  commodity: model.belongsTo(() => Commodity, { mappedBy: "rules" }),
});

export default ProgrammeRule;
