import { describe, expect, it } from "vitest";
import { formatMoment, formatSlot, localDate } from "./time";

describe("time", () => {
  it.each([
    ["Asia/Jakarta", "3 Februari 2026 pukul 12.06 WIB"],
    ["Asia/Makassar", "3 Februari 2026 pukul 13.06 WITA"],
    ["Asia/Jayapura", "3 Februari 2026 pukul 14.06 WIT"],
  ])("writes a moment in %s with its zone", (timeZone, text) =>
    expect(formatMoment("2026-02-03T05:06:00Z", { timeZone })).toBe(text),
  );

  it("writes English too", () =>
    expect(formatMoment("2026-02-03T05:06:00Z", { locale: "en" })).toBe("3 February 2026 at 12.06 WIB"));

  it.each([
    ["id", "Asia/Jakarta", "Senin, 30 November, 12.00–14.00 WIB"],
    ["id", "Asia/Jayapura", "Senin, 30 November, 14.00–16.00 WIT"],
    ["en", "Asia/Jakarta", "Monday 30 November, 12.00–14.00 WIB"],
  ])("writes a time to come at in %s for %s", (locale, timeZone, text) =>
    expect(formatSlot({ start: "2026-11-30T05:00:00Z", end: "2026-11-30T07:00:00Z" }, { locale, timeZone })).toBe(text),
  );

  it("writes it shorter where there is little room", () => {
    const slot = { start: "2026-11-30T05:00:00Z", end: "2026-11-30T07:00:00Z" };
    expect(formatSlot(slot, { short: true })).toBe("Sen, 30 Nov, 12.00–14.00 WIB");
  });

  it("knows that the day begins earlier in the east", () => {
    const moment = new Date("2026-02-03T16:30:00Z");
    expect([localDate(moment, "Asia/Jakarta"), localDate(moment, "Asia/Jayapura")]).toEqual([
      "2026-02-03",
      "2026-02-04",
    ]);
  });
});
