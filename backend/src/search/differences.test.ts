import { describe, expect, it } from "vitest";
import { differencesOf } from "./differences";

const rice = { id: "prod_rice", price: 66_000, ways: ["pickup"], created_at: "2026-11-28T00:00:00.000Z" };
const eggs = { id: "prod_eggs", price: 2_000, ways: [], location: { latitude: -5.4, longitude: 105.2 } };

describe("differencesOf", () => {
  it("finds none between the same documents, however an engine writes them", () => {
    const found = [
      { ...eggs, ways: undefined, location: { longitude: 105.2, latitude: -5.4 } },
      { ...rice, created_at: "2026-11-28T00:00:00+00:00", picture: null },
    ];
    expect(differencesOf([rice, eggs], found)).toEqual([]);
  });

  it("names what is missing, what is too many, and each field that differs", () => {
    const found = [{ ...rice, price: 60_000, ways: ["pickup", "delivery"] }, { id: "prod_gone" }];
    expect(differencesOf([rice, eggs], found)).toEqual([
      {
        id: "prod_rice",
        kind: "different",
        fields: [
          { field: "price", expected: 66_000, found: 60_000 },
          { field: "ways", expected: ["pickup"], found: ["pickup", "delivery"] },
        ],
      },
      { id: "prod_eggs", kind: "missing", fields: [] },
      { id: "prod_gone", kind: "extra", fields: [] },
    ]);
  });
});
