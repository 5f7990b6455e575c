import { describe, expect, it } from "vitest";
import { isOpen } from "./opening-hours";

const hours = [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, open: "07.00", close: "17.30" }));
const monday = "2026-11-23";

describe("opening hours", () => {
  it.each([
    [`${monday}T00:00:00Z`, "Asia/Jakarta", true],
    [`${monday}T10:29:00Z`, "Asia/Jakarta", true],
    [`${monday}T10:30:00Z`, "Asia/Jakarta", false],
    [`${monday}T09:00:00Z`, "Asia/Jayapura", false],
    ["2026-11-22T03:00:00Z", "Asia/Jakarta", false],
  ])("at %s in %s open is %s", (moment, zone, open) => expect(isOpen(hours, zone, new Date(moment))).toBe(open));
});
