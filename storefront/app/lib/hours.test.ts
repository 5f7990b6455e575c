import { describe, expect, it } from "vitest";
import { weekRows } from "./hours";
import { weekdayName } from "./weekday";

const day = (weekday: number, open: string | null, close: string | null) => ({ weekday, open, close });

describe("weekRows", () => {
  it("joins neighbouring days with the same hours and shows missing days as closed", () => {
    const week = [1, 2, 3, 4, 5].map((weekday) => day(weekday, "08.00", "16.00"));
    expect(weekRows([...week, day(6, "08.00", "12.00")])).toEqual([
      { from: 1, to: 5, hours: { open: "08.00", close: "16.00" } },
      { from: 6, to: 6, hours: { open: "08.00", close: "12.00" } },
      { from: 7, to: 7, hours: null },
    ]);
  });

  it("does not join days apart from each other", () => {
    const rows = weekRows([day(1, "08.00", "16.00"), day(2, null, null), day(3, "08.00", "16.00")]);
    expect(rows.map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 7],
    ]);
  });
});

describe("weekdayName", () => {
  it("starts the week on Monday", () => {
    expect(weekdayName(1, "id")).toBe("Senin");
    expect(weekdayName(7, "en")).toBe("Sunday");
  });
});
