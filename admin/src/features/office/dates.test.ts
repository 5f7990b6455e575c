import { expect, it } from "vitest";
import { agoText } from "./ago";
import { dayText, monthBefore, monthText } from "./months";

const NOW = Date.parse("2026-11-25T12:00:00Z");

it.each([
  ["2026-11-25T01:00:00Z", "hari ini", "today"],
  ["2026-11-25T13:00:00Z", "hari ini", "today"],
  ["2026-11-24T01:00:00Z", "kemarin", "yesterday"],
  ["2026-11-20T01:00:00Z", "5 hari yang lalu", "5 days ago"],
  ["2026-11-10T01:00:00Z", "2 minggu yang lalu", "2 weeks ago"],
  ["2026-08-25T01:00:00Z", "3 bulan yang lalu", "3 months ago"],
  ["2024-08-25T01:00:00Z", "2 tahun yang lalu", "2 years ago"],
])("%s was %s", (moment, indonesian, english) => {
  expect([agoText(moment, "id", NOW), agoText(moment, "en", NOW)]).toEqual([indonesian, english]);
});

it.each([
  [0, "2026-01"],
  [1, "2025-12"],
  [23, "2024-02"],
])("%i months before January 2026 is %s", (months, month) => {
  expect(monthBefore(new Date(2026, 0, 31), months)).toBe(month);
});

it("names a month", () =>
  expect([monthText("2026-05", "id"), monthText("2026-05", "en")]).toEqual(["Mei 2026", "May 2026"]));

it.each(["2023-04-02", "2023-04-02T22:00:00.000Z"])("names the day of %s", (day) =>
  expect([dayText(day, "id"), dayText(day, "en")]).toEqual(["2 April 2023", "2 April 2023"]),
);
