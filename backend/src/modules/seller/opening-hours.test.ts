import { describe, expect, it } from "vitest";
import { isOnHoliday, isOpen, nextChange } from "./opening-hours";

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

describe("the next change", () => {
  const opening = { hours, time_zone: "Asia/Jakarta", closed_until: null as string | null };

  it.each<[string, string, string | null, { weekday: number; time: string } | null]>([
    ["open: closes today", `${monday}T03:00:00Z`, null, { weekday: 1, time: "17.30" }],
    ["before opening: opens today", "2026-11-22T23:00:00Z", null, { weekday: 1, time: "07.00" }],
    ["after closing: opens tomorrow", `${monday}T11:00:00Z`, null, { weekday: 2, time: "07.00" }],
    ["after closing on Saturday: opens on Monday", "2026-11-28T11:00:00Z", null, { weekday: 1, time: "07.00" }],
    ["on holiday till tomorrow: the day after", `${monday}T03:00:00Z`, "2026-11-24", { weekday: 3, time: "07.00" }],
    ["on a long holiday: not known by its weekday", `${monday}T03:00:00Z`, "2026-12-20", null],
  ])("%s", (_, moment, closed_until, change) => {
    expect(nextChange({ ...opening, closed_until }, new Date(moment))).toEqual(change);
  });

  it("is unknown for a seller without hours", () => {
    expect(nextChange({ ...opening, hours: [] }, new Date(`${monday}T03:00:00Z`))).toBeNull();
  });
});
