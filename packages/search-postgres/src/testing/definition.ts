import type { SearchTypes } from "@medusajs/framework/types";

/** An index definition as the Search Module hands it to a provider. */
export function definitionOf(
  fields: Record<string, SearchTypes.SearchFieldDefinition>,
  settings: SearchTypes.SearchIndexSettings = {},
): SearchTypes.ResolvedSearchIndexDefinition {
  return {
    name: "goods",
    entity: "goods",
    primary_key: "id",
    provider: "embedded",
    fields,
    settings,
    definition_hash: "",
    physical_name: "goods_v1",
    seed: async function* () {},
  };
}

/** Goods of a shop: every kind of field once. */
export const GOODS: Record<string, SearchTypes.SearchFieldDefinition> = {
  id: { type: "keyword", filterable: true },
  name: { type: "text", searchable: { weight: 5 }, sortable: true },
  seller: { type: "text", searchable: { weight: 3 } },
  description: { type: "text", searchable: { weight: 1 } },
  code: { type: "keyword", searchable: { weight: 3 }, filterable: true },
  category: { type: "keyword", filterable: true, facetable: true },
  badges: { type: "keyword", array: true, filterable: true, facetable: true },
  price: { type: "integer", filterable: true, sortable: true, facetable: { types: ["range", "stats"] } },
  sold: { type: "integer", sortable: true },
  in_stock: { type: "boolean", filterable: true, facetable: { types: ["value"] } },
  created_at: { type: "date", filterable: true, sortable: true },
  commodity: { type: "keyword", filterable: true },
  place: { type: "geo" },
};

/** A question to an index with only what matters in a test. */
export function queryOf(
  index: SearchTypes.ResolvedSearchIndexDefinition,
  q: string,
  rest: Partial<SearchTypes.ProviderSearchQuery> = {},
): SearchTypes.ProviderSearchQuery {
  return { index, q, attributes_to_retrieve: ["id", "name"], ...rest };
}
