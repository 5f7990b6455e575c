import { expect, it } from "vitest";
import { canComplain } from "./can-complain";

const NOW = new Date("2026-11-28T10:00:00Z");
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

it.each([
  ["preparing", true, 1, false],
  ["sent", true, 30, true],
  ["sent", false, 1, false],
  ["completed", true, 6.9, true],
  ["completed", true, 7, false],
  ["completed", false, 1, false],
  ["cancelled", true, 1, false],
] as const)("an order that is %s (paid: %s) for %s days can be complained of: %s", (stage, isPaid, days, can) =>
  expect(canComplain({ stage, isPaid, moved_at: daysAgo(days) }, NOW)).toBe(can),
);
