import { model } from "@medusajs/framework/utils";

/** What Medusa's product does not hold. One row a product, so a product belongs to exactly one seller. */
const Listing = model
  .define("listing", {
    id: model.id({ prefix: "lst" }).primaryKey(),
    product_id: model.text().unique(),
    seller_id: model.text(),
    unit: model.text(),
    category: model.text(),
    title_en: model.text(),
    description_en: model.text(),
    /** Key of the picture files, `<key>-<width>.<format>`. */
    picture: model.text().nullable(),
    color: model.text().nullable(),
    lqip: model.text().nullable(),
    licence_kind: model.text().nullable(),
    licence_number: model.text().nullable(),
    halal_status: model.text().nullable(),
    halal_number: model.text().nullable(),
    shelf_life_days: model.number().nullable(),
    ship_scope: model.text(),
    commodity_id: model.text().nullable(),
    /** Everyday spellings and synonyms people search by. */
    search_words: model.array(),
    sold: model.number().default(0),
  })
  .indexes([{ on: ["seller_id"] }, { on: ["commodity_id"] }]);

export default Listing;
