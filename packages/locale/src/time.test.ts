import { describe, expect, it } from "vitest";
import { formatMoment, localDate } from "./time";

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

  it("knows that the day begins earlier in the east", () => {
    const moment = new Date("2026-02-03T16:30:00Z");
    expect([localDate(moment, "Asia/Jakarta"), localDate(moment, "Asia/Jayapura")]).toEqual([
      "2026-02-03",
      "2026-02-04",
    ]);
  });
});
