import { expect, it } from "vitest";
import { formatDistance } from "./distance";

it.each([
  [0, "< 1 km"],
  [999, "< 1 km"],
  [1_000, "1 km"],
  [1_240, "1,2 km"],
  [9_940, "9,9 km"],
  [9_960, "10 km"],
  [14_400, "14 km"],
])("%i metres are %s", (metres, expected) => expect(formatDistance(metres)).toBe(expected));
