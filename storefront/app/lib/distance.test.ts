import { expect, it } from "vitest";
import { formatDistance, formatLength } from "./distance";

it.each([
  [0, "id", "< 1 km"],
  [999, "id", "< 1 km"],
  [1_000, "id", "1 km"],
  [1_240, "id", "1,2 km"],
  [1_240, "en", "1.2 km"],
  [9_940, "id", "9,9 km"],
  [9_960, "id", "10 km"],
  [14_400, "id", "14 km"],
  [1_234_567, "id", "1.235 km"],
])("%d metres away in %s are %s", (metres, locale, text) => {
  expect(formatDistance(metres, locale)).toBe(text);
});

it.each([
  [0, "id", "100 m"],
  [849, "id", "800 m"],
  [949, "id", "900 m"],
  [950, "id", "1 km"],
])("%d metres on a map in %s are %s", (metres, locale, text) => {
  expect(formatLength(metres, locale)).toBe(text);
});
