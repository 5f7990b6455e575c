import { expect, it } from "vitest";
import { type CourierSpan, monthTooFull } from "./courier-days";

const span = (starts_on: string, ends_on = starts_on, ended_at: string | null = null): CourierSpan => ({
  starts_on,
  ends_on,
  ended_at,
});

it.each<[string, CourierSpan, CourierSpan[], ReturnType<typeof monthTooFull>]>([
  ["3 days", span("2026-11-10", "2026-11-12"), [], null],
  ["4 days", span("2026-11-10", "2026-11-13"), [], { month: "2026-11", daysLeft: 3 }],
  ["3 days in each of two months", span("2026-11-28", "2026-12-03"), [], null],
  ["4 days in the second month", span("2026-11-28", "2026-12-04"), [], { month: "2026-12", daysLeft: 3 }],
  ["4 days over the end of a year", span("2026-12-30", "2027-01-02"), [], null],
  ["a day after 3 others", span("2026-11-20"), [span("2026-11-01", "2026-11-03")], { month: "2026-11", daysLeft: 0 }],
  ["a day after 2 others", span("2026-11-20"), [span("2026-11-01", "2026-11-02")], null],
  [
    "2 days after 2 others",
    span("2026-11-20", "2026-11-21"),
    [span("2026-11-01", "2026-11-02")],
    {
      month: "2026-11",
      daysLeft: 1,
    },
  ],
  [
    "the days others have too",
    span("2026-11-01", "2026-11-03"),
    [span("2026-11-01"), span("2026-11-02", "2026-11-03")],
    null,
  ],
  ["a day of another month", span("2026-12-01"), [span("2026-11-28", "2026-11-30")], null],
  [
    "a day after others that were ended on their first",
    span("2026-11-20", "2026-11-21"),
    [span("2026-11-01", "2026-11-03", "2026-11-01T05:00:00Z")],
    null,
  ],
  [
    "days after others that were ended at 23.30 in Jakarta on their second",
    span("2026-11-20", "2026-11-21"),
    [span("2026-11-01", "2026-11-03", "2026-11-02T16:30:00Z")],
    { month: "2026-11", daysLeft: 1 },
  ],
  [
    "3 days after others that never began",
    span("2026-11-20", "2026-11-22"),
    [span("2026-11-10", "2026-11-12", "2026-11-05T00:00:00Z")],
    null,
  ],
  ["a leap day", span("2028-02-27", "2028-02-29"), [], null],
])("a courier's discount of %s", (_, wanted, others, expected) => {
  expect(monthTooFull(wanted, others)).toEqual(expected);
});
