import { describe, expect, it } from "vitest";
import { Refusal } from "../../http/refusal";
import { monthAfter, periodOf } from "./report-sales";

const NOW = new Date("2026-12-31T18:00:00Z");

it.each([
  ["2026-11", 1, "2026-12"],
  ["2026-12", 1, "2027-01"],
  ["2026-01", -1, "2025-12"],
  ["2026-01", -25, "2023-12"],
])("from %s by %i is %s", (month, months, result) => expect(monthAfter(month, months)).toBe(result));

describe("the months of a report", () => {
  it.each([
    ["the last twelve, in the capital's calendar", {}, { from: "2026-02", to: "2027-01" }],
    ["twelve up to a month", { to: "2026-03" }, { from: "2025-04", to: "2026-03" }],
    ["one month", { from: "2026-03", to: "2026-03" }, { from: "2026-03", to: "2026-03" }],
    ["sixty months", { from: "2021-04", to: "2026-03" }, { from: "2021-04", to: "2026-03" }],
  ])("%s", (_, question, period) => expect(periodOf(question, NOW)).toEqual(period));

  it.each([
    ["backwards", { from: "2026-04", to: "2026-03" }],
    ["too many", { from: "2021-03", to: "2026-03" }],
    ["a future that has not begun", { from: "2027-02" }],
  ])("refuses %s", (_, question) => expect(() => periodOf(question, NOW)).toThrow(Refusal));
});
