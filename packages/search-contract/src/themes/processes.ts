import { search } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import type { EngineUnderContract } from "../engine";
import { TestIndex } from "../test-index";

const fields = search.define({
  id: search.keyword().filterable(),
  name: search.text().searchable(),
  kind: search.keyword().filterable().facetable(),
});

export function processCases(engine: EngineUnderContract): void {
  describe("several processes", () => {
    it("find each other's new words at once, also misspelt and half typed", async () => {
      const one = await TestIndex.open(engine, { fields }, [{ id: "a", name: "keripik pisang" }]);
      const other = await one.inAnotherProcess();
      expect(await other.ids({ q: "rengginang" })).toEqual([]);

      await one.write([{ id: "b", name: "rengginang terasi" }]);
      expect(await other.ids({ q: "rengginang" })).toEqual(["b"]);
      expect(await other.ids({ q: "renginang" })).toEqual(["b"]);
      expect(await other.ids({ q: "rengg", options: { match_strategy: "last" } })).toEqual(["b"]);

      await other.write([{ id: "b", name: "kemplang panggang" }]);
      expect(await one.ids({ q: "rengginang" })).toEqual([]);
      expect(await one.ids({ q: "kemplamg" })).toEqual(["b"]);

      await other.delete({ id: "b" });
      expect(await one.ids({ q: "kemplang" })).toEqual([]);
      await other.process.close();
      await one.drop();
    });

    it("write side by side and lose nothing", async () => {
      const one = await TestIndex.open(engine, { fields });
      const other = await one.inAnotherProcess();
      const batch = (writer: string, round: number) =>
        Array.from({ length: 10 }, (_, number) => ({
          id: `${writer}-${round}-${number}`,
          name: `kopi ${writer}`,
          kind: writer,
        }));
      const shared = { id: "shared", name: "kopi bersama", kind: "shared" };

      for (const round of [1, 2, 3]) {
        await Promise.all([
          one.write([...batch("one", round), shared]),
          other.write([shared, ...batch("other", round)]),
        ]);
      }
      const { facets, metadata } = await one.search({ q: "kopi", options: { facets: ["kind"], count: "exact" } });
      expect(metadata.count).toBe(61);
      expect(facets?.kind).toMatchObject({
        values: [
          { value: "one", count: 30 },
          { value: "other", count: 30 },
          { value: "shared", count: 1 },
        ],
      });
      await other.process.close();
      await one.drop();
    });
  });

  describe("a new version", () => {
    it("is built while the old one is read, which answers the same until it is dropped", async () => {
      const old = await TestIndex.open(engine, { fields }, [
        { id: "a", name: "keripik pisang" },
        { id: "b", name: "kopi bubuk" },
      ]);
      const reader = await old.inAnotherProcess();
      let isBuilding = true;
      const reading = (async () => {
        const answers: string[][] = [];
        do answers.push(await reader.ids({ q: "pisang" }), await reader.ids());
        while (isBuilding);
        return answers;
      })();

      const next = await old.nextVersion();
      for (const number of [1, 2, 3, 4, 5]) await next.write([{ id: `n${number}`, name: `pisang goreng ${number}` }]);
      await next.delete({ id: "n5" });
      isBuilding = false;

      const answers = await reading;
      expect(answers.length).toBeGreaterThan(1);
      for (const answer of answers) expect([["a"], ["a", "b"]]).toContainEqual(answer);
      expect(await next.ids({ q: "pisang" })).toEqual(["n1", "n2", "n3", "n4"]);
      expect(await reader.ids({ q: "pisang" })).toEqual(["a"]);
      await reader.process.close();
      await old.provider.deleteIndex({ index: old.name });
      expect(await next.ids({ q: "goreng" })).toEqual(["n1", "n2", "n3", "n4"]);
      await next.drop();
    });
  });

  describe("many queries at once", () => {
    it("are answered in their order, over several indexes", async () => {
      const products = await TestIndex.open(engine, { fields }, [
        { id: "a", name: "keripik pisang" },
        { id: "b", name: "kopi bubuk" },
      ]);
      const sellers = await TestIndex.open(engine, { fields }, [{ id: "s", name: "kopi melati" }]);
      const queries = [
        products.query({ q: "kopi" }),
        sellers.query({ q: "kopi" }),
        products.query({ q: "tidak ada" }),
        products.query({ q: "pisang kopi", options: { match_strategy: "any" } }),
        products.query({}),
        sellers.query({ q: "melati", options: { facets: ["kind"] } }),
      ];
      const { provider } = products;
      const results = await (provider.searchMany?.(queries) ??
        Promise.all(queries.map((query) => provider.search(query))));
      expect(results.map(({ hits }) => hits.map(({ id }) => id).sort())).toEqual([
        ["b"],
        ["s"],
        [],
        ["a", "b"],
        ["a", "b"],
        ["s"],
      ]);
      expect(await provider.searchMany?.([])).toEqual(provider.searchMany ? [] : undefined);
      await sellers.drop();
      await products.drop();
    });
  });
}
