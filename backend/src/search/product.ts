import type { SearchTypes } from "@medusajs/framework/types";
import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { consumeChanged, DRAINED, seedFrom } from "./feeding";
import { settings } from "./settings";
import { productSource } from "./sources";

/** Fields of the shop's catalogue. All a card shows is in the document, so a list needs no other read. */
const fields: SearchTypes.SearchIndexFieldsInput = search.define({
  id: search.keyword().filterable().sortable(),
  hash_slot: search.integer().filterable(),
  handle: search.keyword(),
  title: search.text().searchable({ weight: 5 }).sortable(),
  title_en: search.text().searchable({ weight: 4 }),
  search_words: search.text().searchable({ weight: 4 }),
  category_name: search.text().searchable({ weight: 2 }),
  seller_name: search.text().searchable({ weight: 2 }),
  village: search.text().searchable({ weight: 1 }),
  regency: search.text().searchable({ weight: 1 }),
  description: search.text().searchable({ weight: 1 }),
  category: search.keyword().filterable().facetable(),
  category_path: search.keyword().array().filterable().facetable(),
  seller_handle: search.keyword().filterable(),
  seller_kind: search.keyword().filterable().facetable(),
  province_code: search.keyword().filterable(),
  regency_code: search.keyword().filterable().facetable(),
  village_code: search.keyword().filterable(),
  location: search.geo().filterable().sortable(),
  picture: search.keyword(),
  color: search.keyword(),
  price: search.integer().filterable().sortable().facetable(),
  unit: search.keyword(),
  unit_price: search.integer().sortable(),
  unit_price_per: search.keyword(),
  stock: search.integer().sortable(),
  in_stock: search.boolean().filterable().sortable(),
  sold: search.integer().sortable(),
  ways: search.keyword().array().filterable().facetable(),
  badges: search.keyword().array().filterable().facetable(),
  commodity_id: search.keyword().filterable().facetable(),
  nutrient_group: search.keyword().filterable().facetable(),
  programme_status: search.keyword().filterable().facetable(),
  status: search.keyword().filterable(),
  sales_channel_ids: search.keyword().array().filterable(),
  created_at: search.date().sortable(),
});

export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields,
  settings: settings([
    { field: "in_stock", order: "DESC" },
    { field: "sold", order: "DESC" },
  ]),
  events: [DRAINED.product],
  consume: (event) => consumeChanged(productSource, event),
  seed: (context) => seedFrom(productSource, context),
});
