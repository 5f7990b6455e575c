import fc from "fast-check";
import { Pool } from "pg";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { testEngines } from "../testing/database";
import { definitionOf, GOODS, queryOf } from "../testing/definition";

const WORDS = ["keripik", "pisang", "pedas", "manis", "minyak", "goreng", "kering", "pedagang", "keringkan"];
const index = definitionOf(GOODS, {
  provider_options: {
    embedded: {
      synonyms: { migor: ["minyak goreng"], "pisang kering": ["sale"], snack: ["keripik"] },
      affixes: "indonesian",
      tie_breaks: [{ field: "sold", order: "DESC" }],
    },
  },
});

/** So many that the engine has statistics made; by a fixed rule every word is common in names, in descriptions and in both. */
const DOCUMENTS = Array.from({ length: 1_200 }, (_, place) => {
  const word = (step: number) => WORDS[(place * step + Math.floor(place / WORDS.length)) % WORDS.length] ?? "";
  return {
    id: `g${place}`,
    name: `${word(1)} ${word(2)}`,
    seller: word(4),
    description: `${word(5)} ${word(7)} sale ${word(8)}`,
    category: `c${place % 3}`,
    commodity: place % 4 === 0 ? `k${place % 20}` : undefined,
    sold: (place * 37) % 50,
  };
});

const engines = testEngines();
const engine = engines.start();
beforeAll(async () => {
  await engine.upsertIndex({ index });
  await engine.upsertDocuments({ index: index.physical_name, documents: DOCUMENTS });
  const pool = new Pool({ connectionString: process.env.PASAR_TEST_DATABASE_ADMIN_URL, max: 1 });
  const analysed = `SELECT 1 FROM "${engines.schema}"."indexes" WHERE analysed_count > 0`;
  await vi.waitFor(async () => expect((await pool.query(analysed)).rowCount).toBe(1), {
    timeout: 60_000,
    interval: 50,
  });
  await pool.end();
}, 120_000);
afterAll(engines.end);

const typed = fc.oneof(
  fc.constantFrom(...WORDS, "migor", "snack", "sale", "kripik", "pisagn"),
  fc.constantFrom("k", "pe", "ker", "mang", `"minyak goreng"`, "-manis", `-"pisang kering"`),
);
const question = fc.record({
  q: fc.array(typed, { minLength: 1, maxLength: 3 }).map((words) => words.join(" ")),
  strategy: fc.constantFrom("last" as const, "all" as const, "any" as const),
  category: fc.option(fc.constantFrom("c0", "c1"), { nil: undefined }),
  distinct: fc.boolean(),
  isPageOnly: fc.boolean(),
  skip: fc.constantFrom(0, 12, 24),
});

type Question = typeof question extends fc.Arbitrary<infer Value> ? Value : never;

it("gives the hits and counts that the whole query gives", { timeout: 120_000 }, async () => {
  const ask = async (
    { q, strategy, category, distinct, isPageOnly, skip }: Question,
    whole: { min_score?: number },
  ) => {
    const { hits, facets, metadata } = await engine.search(
      queryOf(index, q, {
        filters: category ? { category } : {},
        pagination: { skip, take: 12 },
        search_options: {
          match_strategy: strategy,
          ...(distinct ? { distinct: "commodity" } : {}),
          ...(isPageOnly ? { count: "none" } : { facets: ["category"] }),
          ...whole,
        },
      }),
    );
    return { ids: hits.map(({ id }) => id), facets, count: metadata.count };
  };
  await fc.assert(
    fc.asyncProperty(question, async (asked) => {
      // With a least score no part is tried.
      expect(await ask(asked, {})).toEqual(await ask(asked, { min_score: 0 }));
    }),
    { numRuns: 300 },
  );
});
