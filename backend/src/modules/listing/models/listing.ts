import { model } from "@medusajs/framework/utils";

/** What Medusa's product does not hold. One row a product, so a product belongs to exactly one seller. */
const Listing = model
  .define("listing", {
    id: model.id({ prefix: "lst" }).primaryKey(),
    product_id: model.text().unique(),
    seller_id: model.text(),
    /** Made by the client, so that a command sent twice makes one product. */
    client_id: model.text().nullable(),
    /** Grows with every change, so that the second of two editors is told. */
    version: model.number().default(1),
    unit: model.text(),
    category: model.text(),
    title_en: model.text(),
    description_en: model.text(),
    /** Key of the main picture's files, `<key>-<width>.<format>`. */
    picture: model.text().nullable(),
    color: model.text().nullable(),
    lqip: model.text().nullable(),
    /** Keys of the other pictures. */
    more_pictures: model.array().default([]),
    food_form: model.text().nullable(),
    licence_kind: model.text().nullable(),
    licence_number: model.text().nullable(),
    licence_valid_until: model.text().nullable(),
    halal_status: model.text().nullable(),
    halal_number: model.text().nullable(),
    halal_valid_until: model.text().nullable(),
    shelf_life_days: model.number().nullable(),
    ship_scope: model.text(),
    /** Days to make it after the order; null when it is on the shelf. */
    preorder_days: model.number().nullable(),
    minimum_order: model.number().default(1),
    /** What tells the variants apart: size, flavour or colour. */
    variant_kind: model.text().nullable(),
    commodity_id: model.text().nullable(),
    /** Why a staple costs more than its reference price. */
    price_reason: model.text().nullable(),
    archived_at: model.dateTime().nullable(),
    /** Taken out of the shop because a licence ended. */
    withdrawn_at: model.dateTime().nullable(),
    /** Everyday spellings and synonyms people search by. */
    search_words: model.array(),
    sold: model.number().default(0),
  })
  .indexes([{ on: ["seller_id", "id"] }, { on: ["commodity_id"] }]);

export default Listing;
