import type { SellerHome } from "@pasar/contracts/home";
import { describe, expect, it } from "vitest";
import { tasksOf } from "./task-list";

const NONE = { count: 0, late: 0, oldest_at: null };
const QUIET: SellerHome["tasks"] = {
  accept: NONE,
  prepare: NONE,
  hand_over: NONE,
  deliver: NONE,
  low_stock: 0,
  drafts: 0,
  approvals: 0,
  payouts: 0,
};
const SINCE = "2026-11-25T03:00:00.000Z";

describe("what to do now", () => {
  it("is nothing when nothing waits", () => expect(tasksOf(QUIET)).toEqual([]));

  it("begins with the orders and ends with the shelves", () => {
    const tasks = tasksOf({
      ...QUIET,
      accept: { count: 2, late: 1, oldest_at: SINCE },
      deliver: { count: 1, late: 0, oldest_at: SINCE },
      low_stock: 4,
      approvals: 1,
      payouts: 1,
    });
    expect(tasks.map(({ label, count }) => [label, count])).toEqual([
      ["home_task_accept", 2],
      ["home_task_deliver", 1],
      ["home_task_payouts", 1],
      ["home_task_approvals", 1],
      ["home_task_low_stock", 4],
    ]);
    expect(tasks[0]).toMatchObject({ late: 1, since: SINCE, to: "/pesanan" });
  });
});
