import { expect, it } from "vitest";
import { jakartaMinuteOfDay, secondsUntilJakarta } from "./jakarta-time";

it.each([
  ["2026-11-24T05:00:30Z", "12:01", 30],
  ["2026-11-24T05:00:00Z", "12:00", 86_400],
  ["2026-11-24T05:00:00.500Z", "12:00", 86_399.5],
  ["2026-11-24T16:59:00Z", "00:00", 60],
])("from %s to %s it is %d seconds", (now, time, seconds) => {
  expect(secondsUntilJakarta(Date.parse(now), time)).toBe(seconds);
});

it.each(["24:00", "12:60", "9:00", "noon"])("%s is no time", (time) => {
  expect(secondsUntilJakarta(0, time)).toBeUndefined();
});

it.each([
  ["2026-11-24T16:59:59Z", 23 * 60 + 59],
  ["2026-11-24T17:00:00Z", 0],
])("at %s it is minute %i of the day", (now, minute) => {
  expect(jakartaMinuteOfDay(Date.parse(now))).toBe(minute);
});
