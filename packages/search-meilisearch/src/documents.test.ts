import { search } from "@medusajs/framework/utils";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodies, documentOf } from "./documents";

const definition = {
  name: "product",
  primary_key: "id",
  fields: search
    .define({
      id: search.keyword(),
      name: search.text().searchable(),
      created_at: search.date(),
      place: search.geo(),
      offers: search.object({ until: search.date(), price: search.integer() }),
    })
    .toFields(),
};
const lines = (documents: Parameters<typeof bodies>[1]) =>
  [...bodies(definition, documents, 1_000_000)].flatMap((body) => body.split("\n").map((line) => JSON.parse(line)));

describe("documents on their way to the server", () => {
  it("carry dates as milliseconds, a place twice, and only declared fields", () => {
    const [stored] = lines([
      {
        id: "a",
        name: "kopi",
        phone: "rahasia",
        created_at: new Date(5),
        place: { latitude: -5.1, longitude: 105.3 },
        offers: [{ until: "1970-01-01T00:00:00.007Z", price: 1, secret: "x" }, { price: 2 }],
      },
    ]);
    expect(stored).toEqual({
      id: "a",
      name: "kopi",
      created_at: 5,
      place: { latitude: -5.1, longitude: 105.3 },
      _geo: { lat: -5.1, lng: 105.3 },
      offers: [{ until: 7, price: 1 }, { price: 2 }],
    });
  });

  it("carry no place where there is none, and null as null", () => {
    expect(lines([{ id: "a", place: null, created_at: null }, { id: "b" }])).toEqual([
      { id: "a", place: null, created_at: null },
      { id: "b" },
    ]);
  });

  it("come back as they were", () => {
    const document = {
      id: "a",
      created_at: "2026-01-01T00:00:00.000Z",
      offers: [{ until: "2026-01-02T00:00:00.000Z", price: 1 }],
    };
    expect(documentOf(lines([document])[0], definition, ["id", "created_at", "offers.until", "offers.price"])).toEqual(
      document,
    );
  });

  it("refuse a date that is none", () => {
    expect(() => lines([{ id: "a", created_at: "kemarin" }])).toThrow("is no date");
  });

  it("fill bodies in their order, none too large, none lost", () => {
    const names = fc.array(fc.string({ unit: "grapheme", maxLength: 400 }), { maxLength: 40 });
    fc.assert(
      fc.property(names, fc.integer({ min: 50, max: 2_000 }), (given, mostBytes) => {
        const documents = given.map((name, number) => ({ id: String(number), name }));
        const sent = [...bodies(definition, documents, mostBytes)];
        expect(sent.flatMap((body) => body.split("\n").map((line) => JSON.parse(line).name))).toEqual(given);
        for (const body of sent) {
          expect(Buffer.byteLength(body) <= mostBytes || !body.includes("\n")).toBe(true);
        }
      }),
    );
  });
});
