import { expect, it } from "vitest";
import { refundRail } from "./refund-rail";

it.each([
  ["qris", 10, 30, "gateway"],
  ["gopay", 10, 30, "gateway"],
  ["shopeepay", 30, 30, "gateway"],
  ["shopeepay", 10, 30, "bank"],
  ["bri_va", 30, 30, "bank"],
  ["indomaret", 30, 30, "bank"],
  ["cod", 30, 30, "bank"],
] as const)("%s gives Rp%i of Rp%i back by %s", (method, amount, charged, rail) =>
  expect(refundRail({ method, amount, charged })).toBe(rail),
);
