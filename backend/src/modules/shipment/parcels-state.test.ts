import type { ParcelState, ParcelsState } from "@pasar/contracts/order";
import { describe, expect, it } from "vitest";
import { nextParcel, parcelsState } from "./parcels-state";

describe("the parcels of one order", () => {
  it.each<[ParcelState[], ParcelsState]>([
    [[], "none"],
    [["created"], "under_way"],
    [["delivered", "in_transit"], "under_way"],
    [["delivered", "delivered"], "arrived"],
    [["returned"], "returned"],
    [["returned", "returning"], "under_way"],
    [["returned", "lost_or_disposed"], "returned"],
    [["returned", "delivered"], "arrived"],
    [["returned", "created"], "under_way"],
    [["cancelled"], "none"],
    [["cancelled", "returned"], "returned"],
    [["cancelled", "delivered"], "arrived"],
  ])("%j are %s", (states, expected) => expect(parcelsState(states)).toBe(expected));

  it.each([
    ["sent", "courier", [1], 2],
    ["sent", "courier", [1, 2, 3], 4],
    ["sent", "courier", [], 2],
    ["sent", "courier", [9], null],
    ["sent", "delivery", [], null],
    ["preparing", "courier", [], null],
    ["completed", "courier", [1], null],
    ["cancelled", "courier", [1], null],
  ])("of an order that is %s by %s with %j get the number %s next", (stage, way, numbers, next) => {
    expect(nextParcel({ stage, way, parcels: numbers.map((number) => ({ number })) })).toBe(next);
  });
});
