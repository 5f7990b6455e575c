import { areaFee } from "@pasar/fulfillment-lokal";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DeliveryColumns, deliveryTariff, feeByDistance, feeEverywhere } from "./delivery-tariff";

const seller: DeliveryColumns = {
  delivery_fee: 5_000,
  delivery_districts: ["18.71.03", "18.71.04"],
  delivery_own_fees: { "18.71.04": 9_000 },
  delivery_free_from: 100_000,
  delivery_distance: null,
};

describe("a seller's own delivery", () => {
  it.each([
    ["18.71.03.1002", 99_999, 5_000],
    ["18.71.04.1001", 99_999, 9_000],
    ["18.71.04.1001", 100_000, 0],
    ["18.71.05.1001", 100_000, null],
  ])("to %s with goods for %i costs %s", (villageCode, goodsTotal, fee) => {
    const tariff = deliveryTariff(seller);
    expect(tariff && areaFee(tariff, { villageCode, goodsTotal })).toBe(fee);
  });

  it("is none without a fee", () => expect(deliveryTariff({ ...seller, delivery_fee: null })).toBeNull());

  it.each<[string, Partial<DeliveryColumns>, number, number | null]>([
    ["unknown where districts differ", {}, 10_000, null],
    ["nothing from the sum on", {}, 100_000, 0],
    ["the one fee", { delivery_own_fees: {} }, 10_000, 5_000],
    ["the one fee although it is named twice", { delivery_own_fees: { "18.71.04": 5_000 } }, 10_000, 5_000],
  ])("before the village is known is %s", (_, change, goodsTotal, fee) => {
    const tariff = deliveryTariff({ ...seller, ...change });
    expect(tariff && feeEverywhere(tariff, goodsTotal)).toBe(fee);
  });
});

describe("a delivery by distance", () => {
  const shop = { latitude: -5.4, longitude: 105.25 };
  /** A degree of latitude is 111.195 km, and a road 1.3 times as long. */
  const northOf = (kilometres: number) => ({ ...shop, latitude: shop.latitude + kilometres / 1.3 / 111.195 });
  const tariff = { base_fee: 5_000, per_kilometre: 1_300, radius_kilometres: 10, free_from: 150_000 };

  it.each<[string, number | null, number, number | null]>([
    ["the same village", 0, 10_000, 5_000],
    ["a begun kilometre", 0.5, 10_000, 6_500],
    ["four kilometres, rounded up", 3.9, 10_000, 10_500],
    ["the limit", 9.99, 10_000, 18_000],
    ["beyond it", 10.01, 10_000, null],
    ["beyond it, free or not", 10.01, 200_000, null],
    ["enough goods", 9, 150_000, 0],
    ["a village without a point", null, 200_000, null],
  ])("to %s costs what it should", (_, kilometres, goodsTotal, fee) => {
    const to = kilometres === null ? null : northOf(kilometres);
    expect(feeByDistance(tariff, { from: shop, to, goodsTotal })).toBe(fee);
  });

  it("is whole steps of Rp500, never less than asked and less than a step more", () => {
    const amounts = { base: fc.integer({ min: 0, max: 500_000 }), pace: fc.integer({ min: 0, max: 50_000 }) };
    fc.assert(
      fc.property(amounts.base, amounts.pace, fc.double({ min: 0, max: 99, noNaN: true }), (base, pace, kilometres) => {
        const given = { base_fee: base, per_kilometre: pace, radius_kilometres: 100, free_from: null };
        const fee = feeByDistance(given, { from: shop, to: northOf(kilometres), goodsTotal: 1 });
        const least = base + Math.floor(kilometres) * pace;
        const most = base + (Math.ceil(kilometres) + 1) * pace + 499;
        expect(fee === null ? -1 : fee % 500).toBe(0);
        expect(fee).toBeGreaterThanOrEqual(least);
        expect(fee).toBeLessThanOrEqual(most);
      }),
      { numRuns: 10_000 },
    );
  });
});
