import { model } from "@medusajs/framework/utils";

/** What the law asks of the goods of one category, with the days the rule held. */
const LicenceRule = model
  .define("licence_rule", {
    id: model.id({ prefix: "lcr" }).primaryKey(),
    /** `licence` and `halal` are duties; `advice` only warns. */
    kind: model.enum(["licence", "halal", "advice"]),
    category: model.text(),
    /** Only goods of this form; null for all. */
    food_form: model.text().nullable(),
    /** One of these licences will do. */
    licences: model.array(),
    /** Goods that keep fewer days need none. */
    exempt_below_days: model.number().nullable(),
    issuer: model.text().nullable(),
    valid_from: model.text(),
    valid_to: model.text().nullable(),
    source: model.text(),
  })
  .indexes([{ on: ["category"] }]);

export default LicenceRule;
