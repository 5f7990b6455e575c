import { MedusaError, search } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import { planMerged } from "./merged-search";

const queryOf = (name: string, q: string) => ({
  index: {
    name,
    entity: name,
    primary_key: "id",
    provider: "meilisearch",
    fields: search.define({ id: search.keyword(), name: search.text().searchable() }).toFields(),
    settings: {},
    definition_hash: "hash",
    physical_name: `${name}_v1`,
    async *seed() {},
  },
  attributes_to_retrieve: ["id", "name"],
  q,
});

describe("a merged search", () => {
  const plan = () =>
    planMerged([{ query: queryOf("product", "kopi"), weight: 2 }, { query: queryOf("seller", "kopi") }], { take: 5 });

  it("asks one question over all indexes", () => {
    expect(plan().ask).toMatchObject({
      federation: { limit: 5, offset: 0 },
      queries: [
        { indexUid: "product_v1", q: "kopi ", federationOptions: { weight: 2 } },
        { indexUid: "seller_v1", q: "kopi ", federationOptions: { weight: 1 } },
      ],
    });
  });

  it("tells where each hit is from", () => {
    const hits = [
      { id: "s", name: "Kopi Melati", _federation: { queriesPosition: 1 } },
      { id: "p", name: "Kopi bubuk", _federation: { queriesPosition: 0 } },
    ];
    expect(plan().read({ hits, total: 9, distribution: {}, stats: {}, milliseconds: 1 })).toEqual({
      total: 9,
      hits: [
        { id: "s", index: "seller", document: { id: "s", name: "Kopi Melati" } },
        { id: "p", index: "product", document: { id: "p", name: "Kopi bubuk" } },
      ],
    });
  });

  it.each<[string, () => unknown]>([
    ["no query", () => planMerged([], {})],
    ["a page below zero", () => planMerged([{ query: queryOf("product", "x") }], { skip: -1 })],
    ["a weight below zero", () => planMerged([{ query: queryOf("product", "x"), weight: -1 }], {})],
    ["facets", () => planMerged([{ query: { ...queryOf("product", "x"), search_options: { facets: ["name"] } } }], {})],
  ])("is refused with %s", (_, planning) => {
    expect(planning).toThrow(expect.objectContaining({ type: MedusaError.Types.INVALID_DATA }));
  });
});
