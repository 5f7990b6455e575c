import type { SellerProblem } from "@pasar/contracts/office";
import { describe, expect, it } from "vitest";
import { levelOfProblems, problemsOf } from "./office-health";

const NOW = new Date("2026-11-25T12:00:00Z");
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const WELL = {
  status: "active",
  joined_at: daysAgo(400),
  last_active_at: daysAgo(1),
  stock_outs: 0,
  overdue_orders: 0,
};

describe("a seller's problems", () => {
  it.each<[string, Partial<Parameters<typeof problemsOf>[0]>, SellerProblem[]]>([
    ["nothing", {}, []],
    ["a late order", { overdue_orders: 1 }, ["overdue"]],
    ["a sold-out product", { stock_outs: 1 }, ["stock_out"]],
    ["no use for fourteen days", { last_active_at: daysAgo(14) }, []],
    ["no use for longer", { last_active_at: daysAgo(14.1) }, ["quiet"]],
    ["never used and old", { last_active_at: null }, ["quiet"]],
    ["never used and new", { last_active_at: null, joined_at: daysAgo(3) }, []],
    [
      "a silent, empty, suspended shop",
      { status: "suspended", stock_outs: 5, last_active_at: daysAgo(90) },
      ["suspended"],
    ],
    ["a suspended shop whose buyers wait", { status: "suspended", overdue_orders: 2 }, ["overdue", "suspended"]],
  ])("of %s", (_, change, problems) => expect(problemsOf({ ...WELL, ...change }, NOW)).toEqual(problems));

  it.each<[SellerProblem[], string]>([
    [[], "none"],
    [["stock_out"], "watch"],
    [["suspended"], "watch"],
    [["overdue", "suspended"], "act"],
  ])("%j are of level %s", (problems, level) => expect(levelOfProblems(problems)).toBe(level));
});
