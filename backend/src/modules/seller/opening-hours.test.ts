import { describe, expect, it } from "vitest";
import { isOnHoliday, isOpen } from "./opening-hours";

const hours = [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, open: "07.00", close: "17.30" }));
const monday = "2026-11-23";

describe("opening hours", () => {
  it.each([
    [`${monday}T00:00:00Z`, "Asia/Jakarta", true],
    [`${monday}T10:29:00Z`, "Asia/Jakarta", true],
    [`${monday}T10:30:00Z`, "Asia/Jakarta", false],
    [`${monday}T09:00:00Z`, "Asia/Jayapura", false],
    ["2026-11-22T03:00:00Z", "Asia/Jakarta", false],
  ])("at %s in %s open is %s", (moment, zone, open) =>
    expect(isOpen({ hours, time_zone: zone, closed_until: null }, new Date(moment))).toBe(open),
  );

  it.each([
    ["2026-11-23", `${monday}T16:59:00Z`, "Asia/Jakarta", true],
    ["2026-11-23", `${monday}T17:00:00Z`, "Asia/Jakarta", false],
    ["2026-11-23", `${monday}T15:00:00Z`, "Asia/Jayapura", false],
    ["2026-11-30", `${monday}T03:00:00Z`, "Asia/Jakarta", true],
    [null, `${monday}T03:00:00Z`, "Asia/Jakarta", false],
  ])("on holiday up to %s, at %s in %s: %s", (closed_until, moment, time_zone, closed) => {
    expect(isOnHoliday({ closed_until, time_zone }, new Date(moment))).toBe(closed);
    if (closed) expect(isOpen({ hours, time_zone, closed_until }, new Date(moment))).toBe(false);
  });
});
