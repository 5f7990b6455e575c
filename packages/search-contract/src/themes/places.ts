import { search } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import type { ContractQueryOptions, EngineUnderContract } from "../engine";
import { expectRefusal } from "../refusal";
import { withIndex } from "../with-index";

const fields = search.define({
  id: search.keyword().filterable(),
  name: search.text().searchable(),
  place: search.geo().filterable().sortable(),
  open: search.boolean().filterable(),
  price: search.integer().sortable(),
});

/** Metro, Lampung, and round figures to places along its meridian; a degree of latitude is about 111.2 km. */
const centre = { field: "place", latitude: -5.11, longitude: 105.31 };
const METRES_A_DEGREE = 111_195;

const north = (degrees: number) => ({ latitude: centre.latitude + degrees, longitude: centre.longitude });

export function placeCases(engine: EngineUnderContract): void {
  describe("places", () => {
    const index = withIndex(engine, { fields }, [
      { id: "far", name: "kopi", place: north(0.5), open: true, price: 1 },
      { id: "here", name: "kopi", place: north(0), open: false, price: 2 },
      { id: "near", name: "beras", place: north(0.01), open: true, price: 3 },
      { id: "nowhere", name: "kopi", open: true, price: 0 },
      { id: "unknown", name: "kopi", place: null, open: true, price: 9 },
    ]);
    const ask = (geo: Partial<ContractQueryOptions["geo"]>) => ({ engine: { geo: { ...centre, ...geo } } });

    it.each<[string, Partial<ContractQueryOptions["geo"]>, string[]]>([
      ["within a radius, without those that have no place", { within_metres: 2_000 }, ["here", "near"]],
      ["within a wide radius", { within_metres: 100_000 }, ["far", "here", "near"]],
      ["at the very place", { within_metres: 1 }, ["here"]],
      ["nearest first, no place last", { order: "ASC" }, ["here", "near", "far", "nowhere", "unknown"]],
      ["furthest first, no place last", { order: "DESC" }, ["far", "near", "here", "nowhere", "unknown"]],
      ["nearest first within a radius", { order: "ASC", within_metres: 2_000 }, ["here", "near"]],
    ])("%s", async (_, geo, ids) => {
      expect(await index().ids(ask(geo))).toEqual(ids);
    });

    it("work with words, filters and a second order", async () => {
      expect(await index().ids({ ...ask({ order: "ASC" }), q: "kopi", filters: { open: true } })).toEqual([
        "far",
        "nowhere",
        "unknown",
      ]);
      expect(await index().ids({ ...ask({ order: "ASC" }), order: { price: "DESC" } })).toEqual([
        "here",
        "near",
        "far",
        "unknown",
        "nowhere",
      ]);
    });

    it.each<Partial<ContractQueryOptions["geo"]>>([{ order: "ASC" }, { within_metres: 100_000 }])(
      "tell the metres with %j",
      async (geo) => {
        const { provider_metadata } = await index().search(ask(geo));
        const distances = provider_metadata?.distances as Record<string, number>;
        expect(Object.keys(distances).sort()).toEqual(["far", "here", "near"]);
        expect(distances.here).toBeCloseTo(0, 0);
        expect(Math.abs((distances.near ?? 0) / (0.01 * METRES_A_DEGREE) - 1)).toBeLessThan(0.005);
        expect(Math.abs((distances.far ?? 0) / (0.5 * METRES_A_DEGREE) - 1)).toBeLessThan(0.005);
      },
    );

    it("counts and gives back places", async () => {
      const { hits, metadata } = await index().search({ ...ask({ within_metres: 2_000, order: "ASC" }), take: 1 });
      expect(metadata.count).toBe(2);
      expect(hits[0]?.document).toMatchObject({ id: "here", place: north(0) });
    });

    it.each<[string, object]>([
      ["a field nobody declared", { field: "nope" }],
      ["a field that is no place", { field: "name" }],
      ["a latitude beyond the pole", { latitude: 91 }],
      ["a longitude beyond the date line", { longitude: -181 }],
      ["a place that is no number", { latitude: Number.NaN }],
      ["a place made of syntax", { latitude: "0, 0, 1) OR (id" }],
      ["a radius below zero", { within_metres: -1 }],
      ["a radius that is no number", { within_metres: "1 OR 1" }],
      ["a direction that does not exist", { order: "sideways" }],
    ])("refuse %s", async (_, geo) => {
      await expectRefusal(index().search(ask({ order: "ASC", ...geo } as Partial<ContractQueryOptions["geo"]>)));
    });
  });

  describe("places across the date line", () => {
    const index = withIndex(engine, { fields }, [
      { id: "east", name: "kopi", place: { latitude: 0, longitude: 179.99 } },
      { id: "west", name: "kopi", place: { latitude: 0, longitude: -179.99 } },
      { id: "other-side", name: "kopi", place: { latitude: 0, longitude: 0 } },
    ]);

    it("are near", async () => {
      const geo = { field: "place", latitude: 0, longitude: 179.995, within_metres: 5_000, order: "ASC" as const };
      expect(await index().ids({ engine: { geo } })).toEqual(["east", "west"]);
    });
  });
}
