import { describe, expect, it } from "vitest";
import { salesOverview } from "./sales-overview";

const day = (date: string, sales: number, orders = 1) => ({ date, sales, orders });

describe("the sales of a seller", () => {
  it.each([
    ["a Wednesday", "2026-11-25", ["2026-11-23", "2026-11-25"]],
    ["a Monday", "2026-11-23", ["2026-11-23"]],
    ["a Sunday", "2026-11-29", ["2026-11-23", "2026-11-29"]],
    ["a week across two months", "2026-12-02", ["2026-11-30", "2026-12-02"]],
  ])("count a week from its Monday on %s", (_case, today, dates) => {
    const outside = day("2026-11-22", 1_000_000);
    expect(salesOverview([outside, ...dates.map((date) => day(date, 500))], today).week).toEqual({
      orders: dates.length,
      sales: dates.length * 500,
    });
  });

  it("count a month from its first day", () => {
    const days = [day("2026-11-30", 7_000), day("2026-12-01", 200), day("2026-12-02", 30, 2)];
    expect(salesOverview(days, "2026-12-02")).toMatchObject({
      today: { orders: 2, sales: 30 },
      month: { orders: 3, sales: 230 },
    });
  });

  it("show seven days to today, days without a sale among them", () => {
    const { days } = salesOverview([day("2026-03-01", 400)], "2026-03-02");
    expect(days.map(({ date }) => date)).toEqual([
      "2026-02-24",
      "2026-02-25",
      "2026-02-26",
      "2026-02-27",
      "2026-02-28",
      "2026-03-01",
      "2026-03-02",
    ]);
    expect(days.map(({ sales }) => sales)).toEqual([0, 0, 0, 0, 0, 400, 0]);
  });
});
