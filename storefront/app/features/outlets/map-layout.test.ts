import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAP, MARK_RADIUS, namesBeside, projectionOf, roundMetres, type Spot, spreadSpots } from "./map-layout";

const EARTH_RADIUS_METRES = 6_371_000;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

function greatCircle(a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }): number {
  const height = Math.sin(radians(a.latitude - b.latitude) / 2) ** 2;
  const width = Math.sin(radians(a.longitude - b.longitude) / 2) ** 2;
  const chord = height + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * width;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(chord));
}

/** Lampung. */
const point = fc.record({
  latitude: fc.double({ min: -6, max: -3.5, noNaN: true }),
  longitude: fc.double({ min: 103.5, max: 106, noNaN: true }),
});
const distanceOf = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y);

describe("the map", () => {
  it("is true to scale within 1 % and holds every point", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
        const { spotOf, metresPerUnit } = projectionOf(points);
        for (const a of points) {
          const spot = spotOf(a);
          expect(spot.x).toBeGreaterThan(MARK_RADIUS);
          expect(spot.x).toBeLessThan(MAP.width - MARK_RADIUS);
          expect(spot.y).toBeGreaterThan(MARK_RADIUS);
          expect(spot.y).toBeLessThan(MAP.height - MARK_RADIUS);
          for (const b of points) {
            const metres = greatCircle(a, b);
            expect(Math.abs(distanceOf(spot, spotOf(b)) * metresPerUnit - metres)).toBeLessThan(metres * 0.01 + 1);
          }
        }
      }),
    );
  });

  it("has north at the top and east at the right", () => {
    const { spotOf } = projectionOf([
      { latitude: -5, longitude: 105 },
      { latitude: -6, longitude: 106 },
    ]);
    const [north, south] = [spotOf({ latitude: -5, longitude: 105 }), spotOf({ latitude: -6, longitude: 106 })];
    expect(north.y).toBeLessThan(south.y);
    expect(north.x).toBeLessThan(south.x);
  });

  it("measures with a round distance", () => {
    const projection = projectionOf([
      { latitude: -5, longitude: 105 },
      { latitude: -5.2, longitude: 105 },
    ]);
    const metres = roundMetres(100, projection);
    expect(metres / projection.metresPerUnit).toBeLessThanOrEqual(100);
    expect(metres).toBe(10_000);
  });

  it("keeps marks apart, inside the drawing, and the first where it is", () => {
    const spot = fc.record({
      x: fc.integer({ min: 30, max: MAP.width - 30 }),
      y: fc.integer({ min: 30, max: MAP.height - 30 }),
    });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 2, maxLength: 13 }), (spots) => {
        const spread = spreadSpots(spots);
        expect(spread[0]).toEqual(spots[0]);
        for (const [index, one] of spread.entries()) {
          for (const other of spread.slice(index + 1))
            expect(distanceOf(one, other)).toBeGreaterThanOrEqual(2 * MARK_RADIUS - 0.001);
        }
      }),
    );
  });

  it("writes no name over another", () => {
    const spots = [
      { x: 100, y: 100 },
      { x: 130, y: 102 },
      { x: 115, y: 104 },
      { x: 250, y: 200 },
    ];
    const names = namesBeside(["e-Warong Melati", "e-Warong Mawar", "e-Warong Asoka", "e-Warong Anggrek"], spots);
    expect(names.map(({ text, y }) => [text, y])).toEqual([
      ["e-Warong Melati", 124],
      ["e-Warong Mawar", 86],
      ["e-Warong Anggrek", 224],
    ]);
  });
});
