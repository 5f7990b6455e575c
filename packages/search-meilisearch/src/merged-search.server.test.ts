import { randomUUID } from "node:crypto";
import { search } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import { MeilisearchProvider } from "./provider";

const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey = "no-key" } = process.env;

describe.skipIf(!host)(`a merged search on a server${host ? "" : " (skipped: MEILISEARCH_HOST is not set)"}`, () => {
  it("puts the hits of several indexes into one list, the heavier and better first", async () => {
    const provider = new MeilisearchProvider({}, { host: host ?? "", apiKey, timeoutMs: 30_000 });
    const [products, sellers] = [indexOf("product"), indexOf("seller")];
    for (const index of [products, sellers]) await provider.upsertIndex({ index });
    const writes = [
      provider.upsertDocuments({
        index: products.physical_name,
        definition: products,
        documents: [
          { id: "p1", name: "kopi bubuk" },
          { id: "p2", name: "teh" },
        ],
      }),
      provider.upsertDocuments({
        index: sellers.physical_name,
        definition: sellers,
        documents: [{ id: "s1", name: "kopi melati" }],
      }),
    ];
    for (const write of writes) expect(await provider.waitForTask(await write)).toMatchObject({ status: "succeeded" });

    const query = (index: typeof products) => ({ index, attributes_to_retrieve: ["id", "name"], q: "kopi" });
    const { hits, total } = await provider.searchMerged(
      [{ query: query(products) }, { query: query(sellers), weight: 2 }],
      {},
    );
    expect(hits.map(({ index, id }) => [index, id])).toEqual([
      ["seller", "s1"],
      ["product", "p1"],
    ]);
    expect(total).toBe(2);
    for (const { physical_name: index } of [products, sellers]) await provider.deleteIndex({ index });
  }, 60_000);
});

function indexOf(name: string) {
  return {
    name,
    entity: name,
    primary_key: "id",
    provider: "meilisearch",
    fields: search.define({ id: search.keyword(), name: search.text().searchable() }).toFields(),
    settings: {},
    definition_hash: "hash",
    physical_name: `${name}_${randomUUID()}_v1`,
    async *seed() {},
  };
}
