import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DistanceTariff, distanceFee } from "./distance-fee";
import { type Coordinates, roadKilometres } from "./road-distance";

const SHOP: Coordinates = { latitude: -5.3971, longitude: 105.2668 };
const JAKARTA: Coordinates = { latitude: -6.1754, longitude: 106.8272 };
/** A degree of latitude is 111.195 km on this sphere. */
const northOf = (roadKm: number): Coordinates => ({ ...SHOP, latitude: SHOP.latitude + roadKm / 1.3 / 111.195 });

const FLAT: DistanceTariff = {
  bands: [
    { upToKilometres: 6, fee: 10_000, perKilometre: 0 },
    { upToKilometres: 3, fee: 5_000, perKilometre: 0 },
  ],
  leastFee: 0,
  freeFrom: null,
};
const BY_KILOMETRE: DistanceTariff = {
  bands: [
    { upToKilometres: 5, fee: 0, perKilometre: 2_000 },
    { upToKilometres: 10, fee: 10_000, perKilometre: 3_000 },
  ],
  leastFee: 4_000,
  freeFrom: 150_000,
};

const point = fc.record({
  latitude: fc.double({ min: -11, max: 6, noNaN: true }),
  longitude: fc.double({ min: 95, max: 141, noNaN: true }),
});

describe("kilometres by road", () => {
  it.each([
    ["nowhere", SHOP, 0],
    ["to Jakarta", JAKARTA, 1.3 * 193.4],
    ["around the world", { latitude: -SHOP.latitude, longitude: SHOP.longitude - 180 }, 1.3 * Math.PI * 6_371],
  ])("%s", (_, to, kilometres) => expect(roadKilometres(SHOP, to)).toBeCloseTo(kilometres, -1));

  it.each([
    { latitude: 91, longitude: 0 },
    { latitude: 0, longitude: 181 },
    { latitude: Number.NaN, longitude: 0 },
  ])("are none to %j", (to) => expect(roadKilometres(SHOP, to)).toBeNaN());

  it("are the same in both directions, and none to where one is", () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        expect(roadKilometres(from, to)).toBeCloseTo(roadKilometres(to, from), 6);
        expect(roadKilometres(from, from)).toBe(0);
      }),
    );
  });
});

describe("the fee by distance", () => {
  it.each<[string, DistanceTariff, number, number | null]>([
    ["the inner ring", FLAT, 0, 5_000],
    ["the edge of the inner ring", FLAT, 2.99, 5_000],
    ["the outer ring", FLAT, 3.01, 10_000],
    ["beyond the last ring", FLAT, 6.01, null],
    ["the least fee", BY_KILOMETRE, 1.5, 4_000],
    ["every begun kilometre", BY_KILOMETRE, 3.2, 8_000],
    ["the outer band's pace", BY_KILOMETRE, 6.5, 16_000],
    ["a seller without bands", { ...FLAT, bands: [] }, 1, null],
  ])("is that of %s", (_, tariff, kilometres, fee) =>
    expect(distanceFee(tariff, { from: SHOP, to: northOf(kilometres), goodsTotal: 20_000 })).toBe(fee),
  );

  it.each([
    [149_999, 4, 8_000],
    [150_000, 4, 0],
    [150_000, 11, null],
  ])("for goods of %i rupiah at %i km is %s", (goodsTotal, kilometres, fee) =>
    expect(distanceFee(BY_KILOMETRE, { from: SHOP, to: northOf(kilometres - 0.01), goodsTotal })).toBe(fee),
  );

  it.each<[string, Coordinates | null, Coordinates | null]>([
    ["the shop", null, SHOP],
    ["the shopper", SHOP, null],
    ["a point that is on no map", SHOP, { latitude: Number.NaN, longitude: 0 }],
  ])("is none without %s", (_, from, to) => expect(distanceFee(FLAT, { from, to, goodsTotal: 0 })).toBeNull());

  it("is whole rupiah, not below the least fee, and within a band never less farther away", () => {
    const rupiah = fc.integer({ min: 0, max: 20_000 });
    const kilometres = fc.double({ min: 0, max: 9.9, noNaN: true });
    fc.assert(
      fc.property(rupiah, rupiah, rupiah, kilometres, kilometres, (fee, perKilometre, leastFee, one, other) => {
        const tariff = { bands: [{ upToKilometres: 10, fee, perKilometre }], leastFee, freeFrom: null };
        const feeAt = (distance: number) =>
          distanceFee(tariff, { from: SHOP, to: northOf(distance), goodsTotal: 0 }) ?? Number.NaN;
        const [near, far] = [feeAt(Math.min(one, other)), feeAt(Math.max(one, other))];
        expect(Number.isInteger(near) && near >= leastFee).toBe(true);
        expect(far).toBeGreaterThanOrEqual(near);
      }),
    );
  });
});
