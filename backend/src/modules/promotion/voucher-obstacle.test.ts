import { expect, it } from "vitest";
import { type VoucherFacts, voucherObstacle } from "./voucher-obstacle";

const voucher: VoucherFacts = {
  minimum: 20_000,
  most_uses: 10,
  starts_on: "2026-11-10",
  ends_on: "2026-11-20",
  ended_at: null,
  uses: 0,
  used_by_buyer: false,
};

it.each<[string, Partial<VoucherFacts>, string, number, ReturnType<typeof voucherObstacle>]>([
  ["on its first day", {}, "2026-11-10", 20_000, null],
  ["on its last day", {}, "2026-11-20", 20_000, null],
  ["the day before", {}, "2026-11-09", 20_000, "not_yet"],
  ["the day after", {}, "2026-11-21", 20_000, "over"],
  ["ended early", { ended_at: new Date() }, "2026-11-15", 20_000, "over"],
  ["ended before it began", { ended_at: new Date() }, "2026-11-01", 20_000, "over"],
  ["with one use left", { uses: 9 }, "2026-11-15", 20_000, null],
  ["with none left", { uses: 10 }, "2026-11-15", 20_000, "used_up"],
  ["without a limit", { uses: 10_000, most_uses: null }, "2026-11-15", 20_000, null],
  ["used by this buyer", { used_by_buyer: true, uses: 10 }, "2026-11-15", 20_000, "used_before"],
  ["with Rp1 too little", {}, "2026-11-15", 19_999, "below_minimum"],
  ["with too little and none left", { uses: 10 }, "2026-11-15", 5, "used_up"],
])("a code %s", (_, change, today, goods, expected) => {
  expect(voucherObstacle({ ...voucher, ...change }, { today, goods })).toBe(expected);
});
