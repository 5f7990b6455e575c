import { expect, it } from "vitest";
import { ageOf } from "./age";

const MINUTE = 60_000;
const NOW = Date.parse("2026-11-25T10:00:00Z");

it.each([
  [0, "age_minutes", 0],
  [59 * MINUTE, "age_minutes", 59],
  [60 * MINUTE, "age_hours", 1],
  [24 * 60 * MINUTE - 1, "age_hours", 23],
  [49 * 60 * MINUTE, "age_days", 2],
  [-5 * MINUTE, "age_minutes", 0],
])("%i milliseconds are told as %s %i", (passed, unit, count) => {
  expect(ageOf(new Date(NOW - passed).toISOString(), NOW)).toEqual({ unit, count });
});
