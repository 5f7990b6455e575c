import { describe, expect, it } from "vitest";
import { gridLines, pan, spotOf, spread, viewOf, zoom } from "./projection";

const LAMPUNG = [
  { latitude: -5.41, longitude: 105.26 },
  { latitude: -4.02, longitude: 104.05 },
];

describe("the map's view", () => {
  it("shows every place, north above south and west left of east", () => {
    const { x, y, size } = viewOf(LAMPUNG);
    const spots = LAMPUNG.map(spotOf);
    for (const spot of spots) {
      expect(spot.x).toBeGreaterThan(x);
      expect(spot.x).toBeLessThan(x + size);
      expect(spot.y).toBeGreaterThan(y);
      expect(spot.y).toBeLessThan(y + size);
    }
    expect(spots[1]?.y).toBeLessThan(spots[0]?.y ?? 0);
    expect(spots[1]?.x).toBeLessThan(spots[0]?.x ?? 0);
  });

  it("keeps some country around a single place, and shows Indonesia where there is none", () => {
    expect(viewOf(LAMPUNG.slice(0, 1)).size).toBe(12);
    expect(viewOf([]).size).toBeGreaterThan(5_000);
  });

  it("keeps its middle while zooming, and its size while moving", () => {
    const view = { x: 0, y: 0, size: 100 };
    expect(zoom(view, 2)).toEqual({ x: 25, y: 25, size: 50 });
    expect(pan(view, 0.5, -0.1)).toEqual({ x: 50, y: -10, size: 100 });
  });
});

it("lays sellers of one village beside each other and leaves the others where they are", () => {
  const [place, other] = LAMPUNG as [(typeof LAMPUNG)[number], (typeof LAMPUNG)[number]];
  const spots = spread([place, place, place, other], 2).map(({ spot }) => spot);
  expect(spots[0]).toEqual(spotOf(place));
  expect(spots[3]).toEqual(spotOf(other));
  for (const [one, two] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const) {
    const [a, b] = [spots[one], spots[two]];
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(1.5);
  }
});

it.each([12, 111, 600, 5_500])("draws a readable number of lines over %i units", (size) => {
  const lines = gridLines(11_700, size);
  expect(lines.length).toBeGreaterThanOrEqual(2);
  expect(lines.length).toBeLessThanOrEqual(9);
  for (const { degrees, at } of lines) {
    expect(at).toBeCloseTo(degrees * 111);
    expect(at).toBeGreaterThanOrEqual(11_700);
    expect(at).toBeLessThanOrEqual(11_700 + size);
  }
});
