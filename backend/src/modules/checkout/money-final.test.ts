import { expect, it } from "vitest";
import { isMoneyFinal } from "./money-final";

const NOW = new Date("2026-11-28T10:00:00Z");
const secondsAgo = (seconds: number) => new Date(NOW.getTime() - seconds * 1_000);

it.each([
  ["qris", secondsAgo(0), true],
  ["bri_va", secondsAgo(0), true],
  ["cod", null, true],
  ["permata_va", secondsAgo(299), false],
  ["permata_va", secondsAgo(300), true],
  ["mandiri_bill", secondsAgo(10), false],
  ["indomaret", secondsAgo(10), false],
  ["indomaret", null, false],
] as const)("money by %s that came at %s is final: %s", (payment_method, began_at, isFinal) =>
  expect(isMoneyFinal({ payment_method, began_at }, NOW)).toBe(isFinal),
);
