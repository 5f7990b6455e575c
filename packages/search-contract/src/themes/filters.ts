import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError, search } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import type { EngineUnderContract } from "../engine";
import { expectRefusal } from "../refusal";
import { withIndex } from "../with-index";

const fields = search.define({
  id: search.keyword().filterable(),
  name: search.text().searchable(),
  kind: search.keyword().filterable(),
  badges: search.keyword().array().filterable(),
  price: search.integer().filterable(),
  rating: search.float().filterable(),
  open: search.boolean().filterable(),
  created_at: search.date().filterable(),
  secret: search.keyword(),
  offers: search.object({ seller: search.keyword().filterable(), price: search.integer().filterable() }),
});

const documents = [
  {
    id: "a",
    name: "keripik",
    kind: "kube",
    badges: ["halal", "pirt"],
    price: 10_000,
    rating: 4.5,
    open: true,
    created_at: "2026-01-01T00:00:00.000Z",
    secret: "x",
    offers: [{ seller: "melati", price: 1 }],
  },
  {
    id: "b",
    name: "kopi",
    kind: "ewarong",
    badges: ["halal"],
    price: 20_000,
    rating: 3.25,
    open: false,
    created_at: "2026-02-01T00:00:00.000Z",
    secret: "x",
    offers: [
      { seller: "melati", price: 2 },
      { seller: "mawar", price: 3 },
    ],
  },
  { id: "c", name: "kopi susu", kind: "kube", badges: [], price: 0, open: null, created_at: null, rating: -1 },
  { id: "d", name: "teh", kind: null },
];

type Row = [string, SearchTypes.SearchFilters, string[]];

export function filterCases(engine: EngineUnderContract): void {
  const substring = engine.capabilities.substringFilters;

  describe("filters", () => {
    const index = withIndex(engine, { fields }, documents);

    it.each<Row>([
      ["equal", { kind: "kube" }, ["a", "c"]],
      ["$eq", { kind: { $eq: "ewarong" } }, ["b"]],
      ["a part of a value is not the value", { kind: "kub" }, []],
      ["one of a list", { kind: ["kube", "ewarong"] }, ["a", "b", "c"]],
      ["$in", { id: { $in: ["d", "a", "zzz"] } }, ["a", "d"]],
      ["$in of nothing", { kind: { $in: [] } }, []],
      ["an empty list", { kind: [] }, []],
      ["$ne keeps documents without the field", { kind: { $ne: "kube" } }, ["b", "d"]],
      ["$nin keeps documents without the field", { kind: { $nin: ["kube", "other"] } }, ["b", "d"]],
      ["$nin of nothing", { kind: { $nin: [] } }, ["a", "b", "c", "d"]],
      ["null", { kind: null }, ["d"]],
      ["null means missing too", { open: null }, ["c", "d"]],
      ["$ne null", { open: { $ne: null } }, ["a", "b"]],
      ["$exists", { created_at: { $exists: true } }, ["a", "b"]],
      ["$exists false", { created_at: { $exists: false } }, ["c", "d"]],
      ["a list with null in it", { open: [true, null] }, ["a", "c", "d"]],
      ["true", { open: true }, ["a"]],
      ["false", { open: false }, ["b"]],
      ["zero", { price: 0 }, ["c"]],
      ["a number", { price: { $eq: 20_000 } }, ["b"]],
      ["$gt", { price: { $gt: 10_000 } }, ["b"]],
      ["$gte", { price: { $gte: 10_000 } }, ["a", "b"]],
      ["$lt", { price: { $lt: 10_000 } }, ["c"]],
      ["$lte and $gte", { price: { $gte: 1, $lte: 10_000 } }, ["a"]],
      ["a fraction", { rating: { $gt: 3.2, $lt: 3.3 } }, ["b"]],
      ["below zero", { rating: { $lte: -0.5 } }, ["c"]],
      ["from a day", { created_at: { $gte: new Date("2026-02-01T00:00:00Z") } }, ["b"]],
      ["before a day, written", { created_at: { $lt: "2026-02-01T00:00:00.000Z" } }, ["a"]],
      ["a moment written with another offset", { created_at: "2026-02-01T07:00:00.000+07:00" }, ["b"]],
      ["in an array", { badges: "halal" }, ["a", "b"]],
      ["one of a list in an array", { badges: ["pirt", "sembako"] }, ["a"]],
      ["$ne in an array", { badges: { $ne: "pirt" } }, ["b", "c", "d"]],
      ["$contains one", { badges: { $contains: "halal" } }, ["a", "b"]],
      ["$contains all", { badges: { $contains: ["halal", "pirt"] } }, ["a"]],
      ["$overlaps any", { badges: { $overlaps: ["pirt", "halal"] } }, ["a", "b"]],
      ["$overlaps nothing", { badges: { $overlaps: [] } }, []],
      ["a field of objects", { "offers.seller": "mawar" }, ["b"]],
      ["several fields of objects", { "offers.seller": "melati", "offers.price": 3 }, ["b"]],
      ["several fields", { kind: "kube", open: true }, ["a"]],
      ["several operators", { price: { $ne: 10_000, $exists: true } }, ["b", "c"]],
      ["$and", { $and: [{ kind: "kube" }, { price: { $gt: 0 } }] }, ["a"]],
      ["$or", { $or: [{ kind: "ewarong" }, { price: 0 }] }, ["b", "c"]],
      ["$not", { $not: { kind: "kube" } }, ["b", "d"]],
      ["$not of several", { $not: { kind: "kube", open: true } }, ["b", "c", "d"]],
      [
        "nested",
        { $or: [{ $and: [{ kind: "kube" }, { $not: { badges: "halal" } }] }, { id: ["d"], $not: { price: 1 } }] },
        ["c", "d"],
      ],
      ["$or beside a field", { $or: [{ open: true }, { open: false }], kind: "ewarong" }, ["b"]],
      ["$not of $or", { $not: { $or: [{ kind: "kube" }, { kind: "ewarong" }] } }, ["d"]],
      ["nothing to filter by", {}, ["a", "b", "c", "d"]],
    ])("%s", async (_, filters, ids) => {
      expect(await index().ids({ filters })).toEqual(ids);
    });

    it("work together with words", async () => {
      expect(await index().ids({ q: "kopi", filters: { kind: "kube" } })).toEqual(["c"]);
    });

    it("do not tire of depth", async () => {
      const deep = Array.from({ length: 40 }).reduce<SearchTypes.SearchFilters>(
        (inner) => ({ $not: { $not: { $and: [inner] } } }),
        { kind: "ewarong" },
      );
      expect(await index().ids({ filters: deep })).toEqual(["b"]);
    });

    it("take long lists", async () => {
      const many = Array.from({ length: 2_000 }, (_, number) => `x${number}`);
      expect(await index().ids({ filters: { id: [...many, "c"] } })).toEqual(["c"]);
    });

    it.each<[string, SearchTypes.SearchFilters, string[]]>([
      ["$prefix", { kind: { $prefix: "ku" } }, ["a", "c"]],
      ["$prefix takes signs as they are", { kind: { $prefix: "k%" } }, []],
      ["$like", { kind: { $like: "waro" } }, ["b"]],
      ["$like takes signs as they are", { kind: { $like: "_" } }, []],
    ])(substring ? "%s" : "%s is refused", async (_, filters, ids) => {
      if (substring) expect(await index().ids({ filters })).toEqual(ids);
      else await expectRefusal(index().search({ filters }));
    });

    it.each<[string, object]>([
      ["a field nobody declared", { nope: 1 }],
      ["a field that is not filterable", { secret: "x" }],
      ["a text that is not filterable", { name: "kopi" }],
      ["an undeclared field deep inside", { $or: [{ kind: "kube" }, { $not: { $and: [{ nope: 1 }] } }] }],
      ["a part of an object that is not declared", { "offers.nope": 1 }],
      ["an operator that does not exist", { kind: { $regex: ".*" } }],
      ["an operator beside a good one", { kind: { $eq: "kube", $where: "1 = 1" } }],
      ["a logic that does not exist", { $nor: [{ kind: "kube" }] }],
      ["an empty operator map", { kind: {} }],
      ["an object as value", { kind: { $eq: { $gt: "" } } }],
      ["a list within a list", { kind: [["kube"]] }],
      ["a word as price", { price: { $gte: "murah" } }],
      ["a number that is none", { price: Number.NaN }],
      ["a price without end", { price: { $lt: Number.POSITIVE_INFINITY } }],
      ["a day that is none", { created_at: { $gt: "kemarin" } }],
      ["$and that is no list", { $and: { kind: "kube" } }],
      ["$in that is no list", { kind: { $in: "kube" } }],
      ["$exists that is neither true nor false", { kind: { $exists: "yes" } }],
      ["what every object has: constructor", { constructor: "x" }],
      ["what every object has: __proto__", JSON.parse('{ "__proto__": "x" }')],
      ["a field name made of syntax", { 'kind = "kube" OR kind': "x" }],
      ["a field name that ends a quote", { "kind\" = 'x' --": "x" }],
    ])("refuse %s", async (_, filters) => {
      await expectRefusal(index().search({ filters: filters as SearchTypes.SearchFilters }));
    });
  });

  describe("hostile filter values", () => {
    const values = {
      quote: `O'Brien "kopi"`,
      backslash: "C:\\pasar\\bersama",
      tail: "ekor\\",
      "tail-quote": `ekor\\"`,
      "tail-apostrophe": "ekor\\'",
      sql: "x'; DROP TABLE term; --",
      syntax: `x" OR id EXISTS OR kind = "x`,
      keyword: "NOT EXISTS",
      nothing: "null",
      percent: "100%_asli",
      newline: "satu\ndua\r\ntiga",
      unicode: "\\u0041 \\x41 \\n",
      dollar: "$1 $$ $eq",
      parameter: "? :id @x {0}",
      brackets: "[a, b] (c) {d}",
      geo: "_geoRadius(1, 2, 3)",
      emoji: "\u{1f34c} pisang",
      number: "007",
      long: "panjang ".repeat(40).trim(),
    };
    const hostile = Object.entries(values).map(([id, kind]) => ({ id, kind, badges: [kind, "lain"] }));
    const index = withIndex(engine, { fields }, [...hostile, { id: "without" }]);

    it.each(Object.entries(values))("%s", async (id, value) => {
      expect(await index().ids({ filters: { kind: value } })).toEqual([id]);
      expect(await index().ids({ filters: { kind: { $in: [value, "tidak ada"] } } })).toEqual([id]);
      expect(await index().ids({ filters: { badges: { $contains: [value, "lain"] } } })).toEqual([id]);
      const rest = await index().ids({ filters: { kind: { $ne: value } }, take: 50 });
      expect(rest.sort()).toEqual([...Object.keys(values), "without"].filter((other) => other !== id).sort());
    });

    it("does not take one value for another that looks like it", async () => {
      expect(await index().ids({ filters: { kind: "100xxasli" } })).toEqual([]);
      expect(await index().ids({ filters: { kind: "A A \n" } })).toEqual([]);
      expect(await index().ids({ filters: { kind: "ekor" } })).toEqual([]);
      expect(await index().ids({ filters: { kind: `x" OR "1"="1` } })).toEqual([]);
    });

    it.skipIf(!engine.capabilities.caseSensitiveKeywords)(
      engine.capabilities.caseSensitiveKeywords
        ? "tells upper and lower case apart"
        : "tells upper and lower case apart (skipped: this engine folds case in filters)",
      async () => {
        expect(await index().ids({ filters: { kind: "NULL" } })).toEqual([]);
        expect(await index().ids({ filters: { kind: "EKOR\\" } })).toEqual([]);
      },
    );

    it("refuses to search an index that is not there", async () => {
      const query = { ...index().query({}), index: { ...index().definition, physical_name: "tidak-ada_v1" } };
      await expectRefusal(index().provider.search(query), MedusaError.Types.NOT_FOUND);
    });
  });
}
