import type { DistanceDelivery } from "@pasar/contracts/shop-settings";
import { describe, expect, it } from "vitest";
import { type DistanceDraft, distanceDraftOf, distanceProblemsOf, distanceSettingsOf } from "./distance-draft";

const saved: DistanceDelivery = { base_fee: 5_000, per_kilometre: 1_500, radius_kilometres: 12, free_from: 100_000 };
const draft = distanceDraftOf(saved);

describe("the fields of a delivery by distance", () => {
  it("give back what was saved", () => expect(distanceSettingsOf(draft)).toEqual(saved));

  it("take sums as they are spoken, and no sum from which it is free", () => {
    expect(distanceSettingsOf({ ...draft, baseFee: "7rb", freeFrom: " " })).toMatchObject({
      base_fee: 7_000,
      free_from: null,
    });
  });

  it.each<[string, Partial<DistanceDraft>, keyof DistanceDraft]>([
    ["no fee", { baseFee: "" }, "baseFee"],
    ["a pace in words", { perKilometre: "murah" }, "perKilometre"],
    ["no limit", { radius: "" }, "radius"],
    ["a limit of 101 km", { radius: "101" }, "radius"],
    ["half a kilometre", { radius: "0,5" }, "radius"],
    ["free from nothing on", { freeFrom: "0" }, "freeFrom"],
  ])("are not sent with %s", (_, change, field) => {
    expect(distanceProblemsOf({ ...draft, ...change })).toEqual([field]);
    expect(distanceSettingsOf({ ...draft, ...change })).toBeNull();
  });
});
