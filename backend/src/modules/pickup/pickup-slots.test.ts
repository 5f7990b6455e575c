import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pickupSlots, type SlotFacts } from "./pickup-slots";

const week = (open: string | null, close: string | null) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, open, close }));

/** 10 o'clock in Lampung on a Monday. */
const MONDAY = new Date("2026-11-30T03:00:00Z");

const facts = (change: Partial<SlotFacts> = {}, place: Partial<SlotFacts["place"]> = {}): SlotFacts => ({
  place: { hours: week("08.00", "17.00"), time_zone: "Asia/Jakarta", closed_until: null, ...place },
  preparationHours: 2,
  limit: null,
  taken: new Map(),
  now: MONDAY,
  ...change,
});

/** `30/12-14` is the 30th from 12 to 14 o'clock in a zone. */
function shown(given: SlotFacts): string[] {
  const part = (iso: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-GB", { timeZone: given.place.time_zone, hourCycle: "h23", ...options }).format(
      new Date(iso),
    );
  const clock = (iso: string) => part(iso, { hour: "2-digit", minute: "2-digit" });
  return pickupSlots(given).map(({ start, end }) => `${part(start, { day: "2-digit" })}/${clock(start)}-${clock(end)}`);
}

const DAY = ["08:00-10:00", "10:00-12:00", "12:00-14:00", "14:00-16:00", "16:00-17:00"];
const whole = (day: string) => DAY.map((block) => `${day}/${block}`);

describe("times to fetch goods", () => {
  it.each<[string, SlotFacts, string[]]>([
    [
      "begin after the preparation and end with the day after tomorrow",
      facts(),
      ["30/12:00-14:00", "30/14:00-16:00", "30/16:00-17:00", ...whole("01"), ...whole("02")],
    ],
    [
      "leave out a block that began a minute too early",
      facts({ now: new Date("2026-11-30T03:01:00Z") }),
      ["30/14:00-16:00", "30/16:00-17:00", ...whole("01"), ...whole("02")],
    ],
    [
      "begin tomorrow once today is over",
      facts({ now: new Date("2026-11-30T11:00:00Z") }),
      [...whole("01"), ...whole("02")],
    ],
    [
      "count from the day the goods are ready",
      facts({ preparationHours: 48 }),
      [...whole("02").slice(1), ...whole("03"), ...whole("04")],
    ],
    [
      "follow the clock of the place",
      facts({ preparationHours: 0 }, { hours: week("08.00", "12.00"), time_zone: "Asia/Jayapura" }),
      ["01/08:00-10:00", "01/10:00-12:00", "02/08:00-10:00", "02/10:00-12:00"],
    ],
    [
      "leave out closed days",
      facts(
        {},
        { hours: week("08.00", "10.00").map((day) => (day.weekday === 2 ? { ...day, open: null, close: null } : day)) },
      ),
      ["02/08:00-10:00"],
    ],
    ["begin after a holiday", facts({}, { closed_until: "2026-12-01" }), whole("02")],
    [
      "leave out a rest of half an hour",
      facts({ preparationHours: 0 }, { hours: week("14.00", "16.30") }),
      ["30/14:00-16:00", "01/14:00-16:00", "02/14:00-16:00"],
    ],
    ["are none where a day is shorter than an hour", facts({}, { hours: week("08.00", "08.45") }), []],
    ["are none where the place never opens", facts({}, { hours: week(null, null) }), []],
    [
      "leave out what is full and keep what has one place left",
      facts(
        {
          preparationHours: 0,
          limit: 2,
          taken: new Map([
            [Date.parse("2026-12-01T01:00:00Z"), 2],
            [Date.parse("2026-12-02T01:00:00Z"), 1],
          ]),
        },
        { hours: week("08.00", "10.00") },
      ),
      ["02/08:00-10:00"],
    ],
  ])("%s", (_, given, expected) => expect(shown(given)).toEqual(expected));

  it("never lie outside the opening hours, in the past or before the goods are ready", () => {
    const clock = fc.integer({ min: 0, max: 23 * 4 + 3 }).map((quarter) => {
      const [hour, minute] = [Math.floor(quarter / 4), (quarter % 4) * 15];
      return `${String(hour).padStart(2, "0")}.${String(minute).padStart(2, "0")}`;
    });
    fc.assert(
      fc.property(
        clock,
        clock,
        fc.constantFrom(["Asia/Jakarta", 7] as const, ["Asia/Makassar", 8] as const, ["Asia/Jayapura", 9] as const),
        fc.integer({ min: 0, max: 168 }),
        fc.integer({ min: 0, max: 400 * 24 * 60 }),
        (one, other, [time_zone, ahead], preparationHours, minutes) => {
          const [open, close] = [one, other].sort() as [string, string];
          const now = new Date(MONDAY.getTime() + minutes * 60_000);
          const given = facts({ now, preparationHours }, { hours: week(open, close), time_zone });
          for (const { start, end } of pickupSlots(given)) {
            const at = (iso: string) =>
              new Date(Date.parse(iso) + ahead * 3_600_000).toISOString().slice(11, 16).replace(":", ".");
            expect(Date.parse(start)).toBeGreaterThanOrEqual(now.getTime() + preparationHours * 3_600_000);
            expect(Date.parse(end) - Date.parse(start)).toBeLessThanOrEqual(7_200_000);
            expect(at(start) >= open && at(end) <= close && at(start) < at(end)).toBe(true);
          }
        },
      ),
      { numRuns: 10_000 },
    );
  }, 120_000);
});
