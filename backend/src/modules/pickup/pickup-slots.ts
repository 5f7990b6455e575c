import type { PickupSlot } from "@pasar/contracts/pickup";
import type { Opening } from "../seller/opening-hours";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const BLOCK_MS = 2 * HOUR_MS;
/** The last block of a day may be shorter, but nobody is asked to come within less than an hour. */
const SHORTEST_BLOCK_MS = HOUR_MS;
/** The day the goods are ready and the two after it. */
const DAYS_AHEAD = 3;

/** What decides which times a buyer may choose. */
export interface SlotFacts {
  /** The place where the goods are fetched. */
  place: Opening;
  /** Hours from now until the goods can be there. */
  preparationHours: number;
  /** Orders that may choose the same time; null when there is no limit. */
  limit: number | null;
  /** Moments (ms) at which a time begins -> orders that have chosen it. */
  taken: ReadonlyMap<number, number>;
  now: Date;
}

/**
 * The times that can be chosen: blocks of two hours within the opening hours of the place, none that begins before the
 * goods are ready, none that is full. Days and clocks are the place's own.
 */
export function pickupSlots({ place, preparationHours, limit, taken, now }: SlotFacts): PickupSlot[] {
  const ready = now.getTime() + preparationHours * HOUR_MS;
  const offset = offsetOf(now, place.time_zone);
  return Array.from({ length: DAYS_AHEAD }, (_, day) =>
    new Date(ready + offset + day * DAY_MS).toISOString().slice(0, 10),
  )
    .filter((date) => place.closed_until === null || date > place.closed_until)
    .flatMap((date) => blocksOf(place.hours, date))
    .map(({ start, end }) => ({ start: start - offset, end: end - offset }))
    .filter(({ start }) => start >= ready && (limit === null || (taken.get(start) ?? 0) < limit))
    .map(({ start, end }) => ({ start: new Date(start).toISOString(), end: new Date(end).toISOString() }));
}

/** The blocks of a date as its clock shows them, in milliseconds as if the clock were UTC's. */
function blocksOf(hours: Opening["hours"], date: string): { start: number; end: number }[] {
  const weekday = new Date(date).getUTCDay() || 7;
  const day = hours.find((entry) => entry.weekday === weekday);
  if (!day?.open || !day.close) return [];
  const [open, close] = [clockOn(date, day.open), clockOn(date, day.close)];
  const count = Math.max(0, Math.ceil((close - open) / BLOCK_MS));
  return Array.from({ length: count }, (_, block) => {
    const start = open + block * BLOCK_MS;
    return { start, end: Math.min(start + BLOCK_MS, close) };
  }).filter(({ start, end }) => end - start >= SHORTEST_BLOCK_MS);
}

function clockOn(date: string, clock: string): number {
  return Date.parse(`${date}T${clock.replace(".", ":")}:00Z`);
}

/** How far a zone is ahead of UTC, in milliseconds. Indonesia's zones never change it. */
function offsetOf(moment: Date, timeZone: string): number {
  const name = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" })
    .formatToParts(moment)
    .find(({ type }) => type === "timeZoneName")?.value;
  const [, sign, hours, minutes] = name?.match(/GMT([+-])(\d\d):(\d\d)/) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}
