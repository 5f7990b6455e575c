import { expect, it } from "vitest";
import { formatDistance } from "./distance";

it.each([
  [0, "id", "100 m"],
  [849, "id", "800 m"],
  [949, "id", "900 m"],
  [950, "id", "1 km"],
  [1_234, "id", "1,2 km"],
  [1_234, "en", "1.2 km"],
  [34_600, "id", "35 km"],
  [1_234_567, "id", "1.235 km"],
])("%d metres in %s are %s", (metres, locale, text) => {
  expect(formatDistance(metres, locale)).toBe(text);
});
