import { model } from "@medusajs/framework/utils";
import PriceCeiling from "./price-ceiling";
import ProgrammeRule from "./programme-rule";

/** A staple food that many outlets sell, each as a product of its own. */
const Commodity = model.define("commodity", {
  id: model.id({ prefix: "com" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text(),
  name_en: model.text(),
  unit: model.text(),
  weight_grams: model.number(),
  nutrient_group: model.text().nullable(),
  rules: model.hasMany(() => ProgrammeRule, { mappedBy: "commodity" }),
  ceilings: model.hasMany(() => PriceCeiling, { mappedBy: "commodity" }),
});

export default Commodity;
