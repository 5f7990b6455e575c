import type { SearchTypes } from "@medusajs/framework/types";
import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { consumeChanged, DRAINED, seedFrom } from "./feeding";
import { settings } from "./settings";
import { sellerSource } from "./sources";

const fields: SearchTypes.SearchIndexFieldsInput = search.define({
  id: search.keyword().filterable().sortable(),
  hash_slot: search.integer().filterable(),
  handle: search.keyword().filterable(),
  name: search.text().searchable({ weight: 5 }).sortable(),
  village: search.text().searchable({ weight: 3 }),
  district: search.text().searchable({ weight: 2 }),
  regency: search.text().searchable({ weight: 2 }),
  kind: search.keyword().filterable().facetable(),
  province_code: search.keyword().filterable(),
  regency_code: search.keyword().filterable().facetable(),
  district_code: search.keyword().filterable(),
  village_code: search.keyword().filterable(),
  location: search.geo().filterable().sortable(),
  opening_hours: search.keyword().array(),
  time_zone: search.keyword(),
  closed_until: search.keyword(),
  ways: search.keyword().array().filterable().facetable(),
  takes_cash: search.boolean().filterable(),
  product_count: search.integer().filterable().sortable(),
  categories: search.keyword().array().filterable().facetable(),
  created_at: search.date().sortable(),
});

/** KUBE and e-Warong that may sell. */
export default defineSearchIndex({
  name: "seller",
  entity: "seller",
  fields,
  settings: settings([{ field: "product_count", order: "DESC" }]),
  events: [DRAINED.seller],
  consume: (event) => consumeChanged(sellerSource, event),
  seed: (context) => seedFrom(sellerSource, context),
});
