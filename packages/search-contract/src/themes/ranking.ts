import { search } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import type { EngineUnderContract } from "../engine";
import { withIndex } from "../with-index";

const fields = search.define({
  id: search.keyword().filterable(),
  name: search.text().searchable({ weight: 5 }),
  seller: search.text().searchable({ weight: 2 }),
  description: search.text().searchable({ weight: 1 }),
  stock: search.integer().sortable(),
  sold: search.integer().sortable(),
});

export function rankingCases(engine: EngineUnderContract): void {
  describe("ranking", () => {
    // The ids run against the expected order, so that the tie-break cannot stand in for the rank.
    const index = withIndex(engine, { fields }, [
      { id: "e-name", name: "kerupuk", seller: "Melati", description: "gurih" },
      { id: "d-seller", name: "emping", seller: "kerupuk", description: "gurih" },
      { id: "c-description", name: "rengginang", seller: "Mawar", description: "kerupuk" },
      { id: "b-typo-name", name: "kerupik", seller: "Mawar", description: "gurih" },
      { id: "a-typo-description", name: "opak", seller: "Mawar", description: "kerupik" },
      { id: "z-longer", name: "emasan", seller: "Mawar", description: "manis" },
      { id: "y-whole", name: "emas", seller: "Mawar", description: "manis" },
    ]);

    it("puts the exact word before a typo, and the name before seller and description", async () => {
      expect(await index().ids({ q: "kerupuk" })).toEqual([
        "e-name",
        "d-seller",
        "c-description",
        "b-typo-name",
        "a-typo-description",
      ]);
    });

    it("puts the whole word before a longer one", async () => {
      expect(await index().ids({ q: "emas", options: { match_strategy: "last" } })).toEqual(["y-whole", "z-longer"]);
    });

    it("gives a score that falls when asked for", async () => {
      const { hits } = await index().search({ q: "kerupuk", options: { include_score: true } });
      const scores = hits.map(({ score }) => score ?? Number.NaN);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(hits[0]?.score).toBeGreaterThan(hits[4]?.score ?? Number.NaN);
    });
  });

  describe("equal matches", () => {
    const tied = [
      { id: "d", name: "keripik pisang", stock: 1, sold: 5 },
      { id: "b", name: "keripik pisang", stock: 0, sold: 90 },
      { id: "e", name: "keripik pisang", stock: 1, sold: 80 },
      { id: "c", name: "keripik pisang", stock: 1, sold: 5 },
      { id: "a", name: "keripik pisang" },
    ];

    describe("with tie-breaks", () => {
      const tie_breaks = [
        { field: "stock", order: "DESC" as const },
        { field: "sold", order: "DESC" as const },
      ];
      const index = withIndex(engine, { fields, engine: { tie_breaks } }, [
        ...tied,
        { id: "f", name: "sale pisang", description: "seperti keripik", stock: 1, sold: 999 },
      ]);

      it("go by them, then by id, with missing values last", async () => {
        expect(await index().ids({ q: "keripik" })).toEqual(["e", "c", "d", "b", "a", "f"]);
      });

      it("go by them without words too", async () => {
        expect(await index().ids()).toEqual(["f", "e", "c", "d", "b", "a"]);
      });
    });

    describe("without tie-breaks", () => {
      const index = withIndex(engine, { fields }, tied);

      it("go by id", async () => {
        expect(await index().ids({ q: "keripik" })).toEqual(["a", "b", "c", "d", "e"]);
        expect(await index().ids()).toEqual(["a", "b", "c", "d", "e"]);
      });
    });
  });
}
