import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError, search } from "@medusajs/framework/utils";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FieldPlan } from "./field-plan";
import { compileFilters } from "./filter";
import { literal } from "./literal";
import { readLiteral } from "./testing/filter-reader";

const fields = search.define({
  id: search.keyword().filterable(),
  kind: search.keyword().filterable(),
  Nama: search.keyword().filterable(),
  badges: search.keyword().array().filterable(),
  price: search.integer().filterable(),
  open: search.boolean().filterable(),
  created_at: search.date().filterable(),
  title: search.text().searchable(),
  offers: search.object({ price: search.integer().filterable() }),
});
const plan = new FieldPlan({ name: "product", primary_key: "id", fields: fields.toFields() });

const HOSTILE = [
  `"`,
  "'",
  "\\",
  `\\"`,
  `\\\\"`,
  `" OR id EXISTS OR kind = "`,
  "\n",
  "\0",
  "",
  "NULL",
  "\\u{41}",
  "\\n",
  "%_",
];

describe("a text as a value of a filter", () => {
  it.each(HOSTILE)("%j is read as it was written", (text) => {
    expect(readLiteral(literal(text))).toEqual({ value: text, rest: "" });
  });

  it("is read as it was written, whatever it is, and ends where it should", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: fc.constantFrom(`"`, "'", "\\", "n", "{") }),
    );
    fc.assert(
      fc.property(text, text, (one, other) => {
        const first = readLiteral(`${literal(one)} OR kind = ${literal(other)}`);
        expect(first.value).toBe(one);
        expect(first.rest).toBe(` OR kind = ${literal(other)}`);
        expect(readLiteral(first.rest.slice(" OR kind = ".length)).value).toBe(other);
      }),
    );
  });
});

describe("a filter tree", () => {
  it.each<[SearchTypes.SearchFilters, string]>([
    [{}, ""],
    [{ kind: "kube" }, 'kind = "kube"'],
    [{ kind: ["kube", "ewarong"] }, 'kind IN ["kube", "ewarong"]'],
    [{ kind: [] }, "kind IN []"],
    [{ kind: null }, "NOT (kind EXISTS AND kind IS NOT NULL)"],
    [{ kind: ["kube", null] }, '(kind = "kube") OR (NOT (kind EXISTS AND kind IS NOT NULL))'],
    [{ kind: { $ne: "kube" } }, 'NOT (kind = "kube")'],
    [{ kind: { $nin: ["a", "b"] } }, 'NOT (kind IN ["a", "b"])'],
    [{ kind: { $exists: true } }, "kind EXISTS AND kind IS NOT NULL"],
    [{ badges: { $contains: ["halal", "pirt"] } }, '(badges = "halal") AND (badges = "pirt")'],
    [{ badges: { $overlaps: ["halal", "pirt"] } }, 'badges IN ["halal", "pirt"]'],
    [{ price: { $gte: -5, $lt: 1e21 } }, '(price >= "-5") AND (price < "1e+21")'],
    [{ open: true }, "open = true"],
    [{ created_at: { $gt: new Date("2026-01-01T00:00:00Z") } }, 'created_at > "1767225600000"'],
    [{ created_at: "2026-01-01T07:00:00+07:00" }, 'created_at = "1767225600000"'],
    [{ Nama: "x" }, '"Nama" = "x"'],
    [{ "offers.price": 3 }, 'offers.price = "3"'],
    [{ kind: "kube", open: false }, '(kind = "kube") AND (open = false)'],
    [{ $or: [{ kind: "a" }, { price: 1, open: true }] }, '(kind = "a") OR ((price = "1") AND (open = true))'],
    [{ $not: { kind: "a", open: true } }, 'NOT ((kind = "a") AND (open = true))'],
    [{ $not: { $not: { $not: { kind: "a" } } } }, 'NOT (kind = "a")'],
    [
      { $and: [{ $or: [{ kind: "a" }, { kind: "b" }] }, { open: true }] },
      '((kind = "a") OR (kind = "b")) AND (open = true)',
    ],
  ])("%j", (filters, compiled) => {
    expect(compileFilters(filters, plan)).toBe(compiled);
  });

  it("never lets a value out of its quotes", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...HOSTILE, "a") }), (value) => {
        const compiled = compileFilters({ kind: value, badges: { $contains: [value] } }, plan);
        const first = readLiteral(compiled.slice("(kind = ".length));
        expect(first.value).toBe(value);
        const second = readLiteral(first.rest.slice(") AND (badges = ".length));
        expect(second).toEqual({ value, rest: ")" });
      }),
    );
  });

  it.each<[string, object]>([
    ["an unknown field", { nope: 1 }],
    ["a field that cannot be filtered by", { title: "x" }],
    ["an unknown operator", { kind: { $regex: "x" } }],
    ["a substring", { kind: { $like: "x" } }],
    ["a prefix", { kind: { $prefix: "x" } }],
    ["an unknown logic", { $nor: [] }],
    ["no operator", { kind: {} }],
    ["no value", { kind: undefined }],
    ["a word as a number", { price: "murah" }],
    ["words compared", { kind: { $gt: "a" } }],
    ["no date", { created_at: "kemarin" }],
    ["a number without end", { price: Number.POSITIVE_INFINITY }],
    ["an object", { kind: { $eq: {} } }],
    ["nothing negated", { $not: {} }],
  ])("refuses %s", (_, filters) => {
    const compiling = () => compileFilters(filters as SearchTypes.SearchFilters, plan);
    expect(compiling).toThrow(expect.objectContaining({ type: MedusaError.Types.INVALID_DATA }));
  });

  it("is compiled without a definition for deletes", () => {
    const filters = { kind: "kube", created_at: { $lt: new Date(5) }, price: { $gte: 2 } };
    expect(compileFilters(filters)).toBe('(kind = "kube") AND (created_at < "5") AND (price >= "2")');
    expect(() => compileFilters({ kind: { $regex: "x" } as never })).toThrow("$regex");
  });
});
