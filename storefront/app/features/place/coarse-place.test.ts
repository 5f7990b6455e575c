import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coarsePlace, readPlace, writePlace } from "./coarse-place";

const position = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("a place", () => {
  it("is written and sent no finer than a kilometre, and read as it was written", () => {
    fc.assert(
      fc.property(position, (exact) => {
        const text = writePlace(exact);
        expect(text).toMatch(/^-?\d{1,2}(\.\d{1,2})?,-?\d{1,3}(\.\d{1,2})?$/);
        expect(readPlace(text)).toEqual(coarsePlace(exact));
        expect(coarsePlace(coarsePlace(exact))).toEqual(coarsePlace(exact));
      }),
    );
  });

  it("that is a village is sent by its code alone", () => {
    const village = { village_code: "18.71.01.1003", name: "Kedaton" };
    expect(coarsePlace(village)).toEqual({ village_code: "18.71.01.1003" });
    expect(readPlace(writePlace(village))).toEqual({ village_code: "18.71.01.1003" });
  });

  it("is rounded when it is read, too", () => {
    expect(readPlace("-5.423456,105.267891")).toEqual({ latitude: -5.42, longitude: 105.27 });
  });

  it.each([
    "",
    "rumah",
    "18.71.01",
    "18.71.01.1003.1",
    "-5.4",
    "-5.4,",
    "91,0",
    "0,181",
    "1e1,1",
    "NaN,NaN",
    "-5.4, 105",
  ])("is not read from %o", (text) => expect(readPlace(text)).toBeNull());
});
