import type { ParcelState } from "@pasar/contracts/order";
import {
  advanceBy,
  isFinal,
  type RailName,
  type TrackingEvent,
  type TrackingReport,
} from "@pasar/fulfillment-kurir/rails";

/** What is known of a parcel's way. */
export interface ParcelHistory {
  state: ParcelState;
  events: TrackingEvent[];
}

const HOUR_MS = 3_600_000;
/** How long a rail is not asked again. RajaOngkir's free plan answers 100 questions a day; Biteship calls by itself. */
const PAUSE_MS: Record<RailName, number> = { table: 1_000, rajaongkir: 8 * HOUR_MS, biteship: 6 * HOUR_MS };
/** A parcel nobody has heard of for so long is not asked for any more. */
const LONGEST_JOURNEY_MS = 45 * 24 * HOUR_MS;

/** A parcel's way after a report: what was known stays, nothing goes backwards, and a repeated report changes nothing. */
export function afterReport(known: ParcelHistory, report: Pick<TrackingReport, "events" | "state">): ParcelHistory {
  const seen = new Set(known.events.map(nameOf));
  const news = report.events.filter((event) => !seen.has(nameOf(event)));
  const events = [...known.events, ...news].sort((one, other) => timeOf(one) - timeOf(other));
  return { events, state: advanceBy(known.state, report) };
}

/** What a reader is shown of the events: where the parcel was, each place once in a row. */
export function timelineOf(events: readonly TrackingEvent[]): { state: ParcelState; at: string | null }[] {
  const known = events.flatMap(({ state, at }) => (state ? [{ state, at }] : []));
  return known.filter(({ state }, index) => known[index - 1]?.state !== state);
}

/** When the parcel was handed over; null while it was not. */
export function deliveredAt({ state, events }: ParcelHistory, now: Date): Date | null {
  if (state !== "delivered") return null;
  const at = events.findLast((event) => event.state === "delivered")?.at;
  return at ? new Date(at) : now;
}

/** When the rail is asked again; null when there is nothing more to hear. */
export function nextPollAt(rail: RailName, parcel: { state: ParcelState; bookedAt: Date }, now: Date): Date | null {
  const isOver = isFinal(parcel.state) || now.getTime() - parcel.bookedAt.getTime() > LONGEST_JOURNEY_MS;
  return isOver ? null : new Date(now.getTime() + PAUSE_MS[rail]);
}

function nameOf({ at, word }: TrackingEvent): string {
  return `${at} ${word}`;
}

function timeOf({ at }: TrackingEvent): number {
  return at ? Date.parse(at) : 0;
}
