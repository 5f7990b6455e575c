import type { SearchTypes } from "@medusajs/framework/types";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testEngines } from "../testing/database";
import { definitionOf, queryOf } from "../testing/definition";

const index = definitionOf({
  id: { type: "keyword", filterable: true },
  kind: { type: "keyword", filterable: true },
  tags: { type: "keyword", array: true, filterable: true },
  price: { type: "integer", filterable: true },
  open: { type: "boolean", filterable: true },
});

interface Goods extends Record<string, unknown> {
  id: string;
  kind?: string | null;
  tags?: string[] | null;
  price?: number | null;
  open?: boolean | null;
}

const KINDS = ["kube", "ewarong", "", "a'b", "%"];
const kind = fc.constantFrom(...KINDS);
const price = fc.integer({ min: -2, max: 3 });
const missing = fc.constantFrom(null, undefined);

const goods = fc
  .array(
    fc.record({
      kind: fc.oneof(kind, missing),
      tags: fc.oneof(fc.array(kind, { maxLength: 3 }), missing),
      price: fc.oneof(price, missing),
      open: fc.oneof(fc.boolean(), missing),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => list.map((each, place): Goods => ({ ...each, id: `g${String(place).padStart(2, "0")}` })));

type Test = (goods: Goods) => boolean;
interface Case {
  filters: SearchTypes.SearchFilters;
  test: Test;
}

/** The values a field has, as a list. */
const valuesOf = (goods: Goods, field: string): unknown[] => {
  const value = goods[field];
  return value === null || value === undefined ? [] : [value].flat();
};

const fieldCase = (field: string, value: fc.Arbitrary<string | number | boolean>): fc.Arbitrary<Case> =>
  fc.oneof(
    value.map((one) => ({ filters: { [field]: one }, test: (each: Goods) => valuesOf(each, field).includes(one) })),
    fc.array(value, { maxLength: 3 }).map((list) => ({
      filters: { [field]: list },
      test: (each: Goods) => valuesOf(each, field).some((one) => list.includes(one as never)),
    })),
    value.map((one) => ({
      filters: { [field]: { $ne: one } },
      test: (each: Goods) => !valuesOf(each, field).includes(one),
    })),
    fc.array(value, { maxLength: 3 }).map((list) => ({
      filters: { [field]: { $nin: list } },
      test: (each: Goods) => !valuesOf(each, field).some((one) => list.includes(one as never)),
    })),
    fc.boolean().map((isThere) => ({
      filters: { [field]: { $exists: isThere } },
      test: (each: Goods) => valuesOf(each, field).length > 0 === isThere,
    })),
    fc.constant({ filters: { [field]: null }, test: (each: Goods) => valuesOf(each, field).length === 0 }),
    fc.array(value, { minLength: 1, maxLength: 2 }).map((list) => ({
      filters: { [field]: { $contains: list } },
      test: (each: Goods) => list.every((one) => valuesOf(each, field).includes(one)),
    })),
  );

const compared = fc.tuple(price, price).map(
  ([from, to]): Case => ({
    filters: { price: { $gte: from, $lt: to } },
    test: ({ price }) => typeof price === "number" && price >= from && price < to,
  }),
);

const leaf = fc.oneof(
  fieldCase("kind", kind),
  fieldCase("tags", kind),
  fieldCase("price", price),
  fieldCase("open", fc.boolean()),
  compared,
);

const { tree } = fc.letrec<{ tree: Case }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie("tree"), { maxLength: 3 }).map((parts) => ({
      filters: { $and: parts.map(({ filters }) => filters) },
      test: (goods: Goods) => parts.every(({ test }) => test(goods)),
    })),
    fc.array(tie("tree"), { maxLength: 3 }).map((parts) => ({
      filters: { $or: parts.map(({ filters }) => filters) },
      test: (goods: Goods) => parts.some(({ test }) => test(goods)),
    })),
    tie("tree").map(({ filters, test }) => ({ filters: { $not: filters }, test: (goods: Goods) => !test(goods) })),
  ),
}));

describe("filters", () => {
  const engines = testEngines();
  const engine = engines.start();
  beforeAll(() => engine.upsertIndex({ index }));
  afterAll(engines.end);

  it("select what a plain reading of them selects", async () => {
    await fc.assert(
      fc.asyncProperty(goods, fc.array(tree, { minLength: 5, maxLength: 10 }), async (documents, cases) => {
        await engine.clearIndex({ index: index.physical_name });
        await engine.upsertDocuments({ index: index.physical_name, documents });
        for (const { filters, test } of cases) {
          const { hits, metadata } = await engine.search(queryOf(index, "", { filters }));
          const expected = documents.filter(test).map(({ id }) => id);
          expect(hits.map(({ id }) => id)).toEqual(expected);
          expect(metadata.count).toBe(expected.length);
        }
      }),
      { numRuns: 25 },
    );
  });
});
