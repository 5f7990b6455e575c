import type { SearchTypes } from "@medusajs/framework/types";
import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { listingDocuments } from "./listing-documents";

/** Emitted when a listing's price, stock or text changed. Data: `{ product_ids: string[] }`. */
export const LISTING_CHANGED = "listing.changed";

const BATCH = 200;

/** The shop's catalogue. Everything a card shows is in the document, so a list needs no other read. */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields: search.define({
    id: search.keyword().filterable(),
    handle: search.keyword(),
    title: search.text().searchable({ weight: 5 }).sortable(),
    search_words: search.text().searchable({ weight: 4 }),
    seller_name: search.text().searchable({ weight: 2 }),
    category_name: search.text().searchable({ weight: 2 }),
    regency: search.text().searchable({ weight: 1 }),
    description: search.text().searchable({ weight: 1 }),
    picture: search.keyword(),
    color: search.keyword(),
    price: search.integer().filterable().sortable().facetable(),
    unit: search.keyword(),
    stock: search.integer().sortable(),
    in_stock: search.boolean().filterable(),
    sold: search.integer().sortable(),
    category: search.keyword().filterable().facetable(),
    seller_handle: search.keyword().filterable(),
    seller_kind: search.keyword().filterable().facetable(),
    regency_code: search.keyword().filterable().facetable(),
    ways: search.keyword().array().filterable().facetable(),
    badges: search.keyword().array().filterable().facetable(),
    commodity_id: search.keyword().filterable(),
    status: search.keyword().filterable(),
    sales_channel_ids: search.keyword().array().filterable(),
    created_at: search.date().sortable(),
  }),
  events: [LISTING_CHANGED],
  async consume(event, { container }) {
    const ids = (event.data as { product_ids: string[] }).product_ids;
    const documents = await listingDocuments(container.query, { filters: { product_id: ids } });
    const gone = ids.filter((id) => !documents.some((document) => document.id === id));
    const mutations: SearchTypes.SearchMutation[] = [{ action: "upsert", documents }];
    return gone.length > 0 ? [...mutations, { action: "delete", filters: { id: gone } }] : mutations;
  },
  async *seed({ container, filters }) {
    for (let skip = 0; ; skip += BATCH) {
      const page = await listingDocuments(container.query, { filters, pagination: { skip, take: BATCH } });
      if (page.length === 0) return;
      yield [{ action: "upsert" as const, documents: page }];
    }
  },
});
