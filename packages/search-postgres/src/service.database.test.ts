import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testEngines } from "./testing/database";
import { definitionOf, GOODS, queryOf } from "./testing/definition";

const index = definitionOf(GOODS, {
  provider_options: {
    embedded: {
      synonyms: { kripik: ["keripik"], migor: ["minyak goreng"], "oleh oleh": ["cendera mata"] },
      affixes: "indonesian",
      tie_breaks: [{ field: "sold", order: "DESC" }],
    },
  },
});
const name = index.physical_name;

const LIST = [
  { id: "1", name: "Keripik Pisang Cokelat", description: "Renyah dan manis", category: "camilan", price: 18000 },
  { id: "2", name: "Kopi Robusta", description: "Bukan pisang", category: "minuman", price: 30000 },
  { id: "3", name: "Beras Merah", category: "sembako", price: 15000, commodity: "beras", sold: 2 },
  { id: "4", name: "Beras Putih", category: "sembako", price: 14000, commodity: "beras", sold: 9 },
  { id: "5", name: "Minyak Goreng", category: "sembako", price: 20000 },
  { id: "6", name: "Minyak Kelapa", description: "Bukan untuk goreng", category: "sembako", price: 40000 },
  { id: "7", name: "Anyaman Pandan", category: "kerajinan", seller: "Cendera Mata Siger" },
];

describe("the embedded search", () => {
  const engines = testEngines();
  const engine = engines.start();

  beforeAll(() => engine.upsertIndex({ index }));
  afterAll(engines.end);

  async function refill() {
    await engine.clearIndex({ index: name });
    await engine.upsertDocuments({ index: name, documents: LIST });
  }

  const idsOf = async (q: string, rest: Parameters<typeof queryOf>[2] = {}) => {
    const query = queryOf(index, q, { search_options: { match_strategy: "last" }, ...rest });
    return (await engine.search(query)).hits.map(({ id }) => id);
  };

  describe("finds", () => {
    beforeAll(refill);

    it.each([
      ["a synonym and a word half typed", "kripik pis", ["1"]],
      ["a synonym of two words, side by side", "migor", ["5"]],
      ["a synonym for two words", "oleh-oleh", ["7"]],
      ["words of one root", "menganyam", ["7"]],
      ["a misspelt word half typed", "keirpi", ["1"]],
      ["what sells best first among equals", "beras", ["4", "3"]],
    ])("%s", async (_, q, ids) => {
      expect(await idsOf(q)).toEqual(ids);
    });

    it("one of what is to be distinct, the best, and counts it once", async () => {
      const query = queryOf(index, "", { search_options: { distinct: "commodity", facets: ["category"] } });
      const { hits, metadata, facets } = await engine.search(query);
      expect(hits.map(({ id }) => id)).toEqual(["4", "1", "2", "5", "6", "7"]);
      expect(metadata.count).toBe(6);
      expect(facets?.category).toMatchObject({ values: expect.arrayContaining([{ value: "sembako", count: 3 }]) });
    });

    it("only what scores enough", async () => {
      const query = queryOf(index, "pisang", { search_options: { min_score: 0.95 } });
      expect((await engine.search(query)).hits.map(({ id }) => id)).toEqual(["1"]);
    });

    it("the same reading of the words for every query that came together", async () => {
      const many = Array.from({ length: 25 }, (_, place) => ({ id: `b${place}`, name: "Berat", category: "lain" }));
      await engine.upsertDocuments({ index: name, documents: many });
      const facets = { search_options: { facets: ["category"] }, pagination: { take: 0 } };
      const [base, relaxed] = await engine.searchMany([
        queryOf(index, "beras", { filters: { category: "sembako" } }),
        queryOf(index, "beras", facets),
      ]);
      expect(base?.metadata.count).toBe(2);
      expect(relaxed?.facets?.category).toMatchObject({ values: [{ value: "lain", count: 25 }, { count: 2 }] });
      await refill();
    });
  });

  it.each([
    ["a cursor", { pagination: { cursor: "x" } }],
    ["vectors", { search_options: { vector: { field: "name", query: "kopi" } } }],
    ["locales", { search_options: { locales: ["id"] } }],
    ["an option of its own it does not know", { search_options: { provider_options: { embedded: { boost: 1 } } } }],
    ["hits far behind the last", { pagination: { skip: 50_000 } }],
  ])("refuses %s", async (_, rest) => {
    await expect(engine.search(queryOf(index, "kopi", rest))).rejects.toMatchObject({ type: "invalid_data" });
  });

  it("counts anew after each write, its own and another's", async () => {
    await refill();
    const other = engines.start();
    const count = async () => (await engine.search(queryOf(index, ""))).metadata.count;
    expect(await count()).toBe(7);
    await engine.upsertDocuments({ index: name, documents: [{ id: "8", name: "Teh" }] });
    expect(await count()).toBe(8);
    await other.deleteDocuments({ index: name, filters: { id: ["8", "1"] } });
    expect(await count()).toBe(6);
    expect((await engine.listIndexes()).find((each) => each.name === name)?.document_count).toBe(6);
  });

  it("follows an index another process builds anew, with another shape", async () => {
    await refill();
    const other = engines.start();
    expect(await idsOf("kopi")).toEqual(["2"]);
    const { description: _, ...fields } = GOODS;
    await other.upsertIndex({ index: { ...index, fields } });
    expect(await idsOf("kopi")).toEqual([]);
    await other.upsertDocuments({ index: name, documents: [{ id: "9", name: "Kopi", description: "hitam" }] });
    expect(await idsOf("kopi")).toEqual(["9"]);
    expect(await idsOf("hitam")).toEqual([]);
    await engine.upsertIndex({ index });
  });

  it("leaves no table behind", async () => {
    const pool = new Pool({ connectionString: process.env.PASAR_TEST_DATABASE_ADMIN_URL, max: 1 });
    await engine.deleteIndex({ index: name });
    const { rows } = await pool.query("SELECT tablename FROM pg_tables WHERE schemaname = $1", [engines.schema]);
    await pool.end();
    expect(rows).toEqual([{ tablename: "indexes" }]);
  });
});
