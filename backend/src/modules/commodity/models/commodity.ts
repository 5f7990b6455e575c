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
  /** Slug of the shelf it stands on. */
  category: model.text().default("sembako"),
  /** What a shopper reads about it, the same at every outlet. */
  note: model.text().default(""),
  note_en: model.text().default(""),
  picture: model.text().nullable(),
  color: model.text().nullable(),
  lqip: model.text().nullable(),
  shelf_life_days: model.number().nullable(),
  ship_scope: model.text().default("local"),
  /** Everyday spellings and synonyms people search by. */
  search_words: model.array().default([]),
  /** False for what this shop refuses: cigarettes, phone credit, subsidised gas. */
  sellable: model.boolean().default(true),
  rules: model.hasMany(() => ProgrammeRule, { mappedBy: "commodity" }),
  ceilings: model.hasMany(() => PriceCeiling, { mappedBy: "commodity" }),
});

export default Commodity;
