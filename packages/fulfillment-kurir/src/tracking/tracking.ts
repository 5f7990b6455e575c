/** Where a parcel is, in our words. */
export const TRACKING_STATES = [
  "created",
  "awaiting_pickup",
  "picked_up",
  "in_transit",
  "out_for_delivery",
  "delivered",
  "failed_attempt",
  "on_hold",
  "returning",
  "returned",
  "cancelled",
  "lost_or_disposed",
] as const;

export type TrackingState = (typeof TRACKING_STATES)[number];

/** One line of a parcel's history; kept as it came, so that a word we learn later can be read then. */
export interface TrackingEvent {
  /** ISO 8601; null when the rail gave no readable time. */
  at: string | null;
  word: string;
  note: string | null;
  /** Null when the word is not known to us. */
  state: TrackingState | null;
}

const FINAL = new Set<TrackingState>(["delivered", "returned", "cancelled", "lost_or_disposed"]);
/** May follow any open state, however far the parcel was. */
const INTERRUPTIONS = new Set<TrackingState>([
  "failed_attempt",
  "on_hold",
  "returning",
  "cancelled",
  "lost_or_disposed",
]);
/** A courier calls a parcel delivered that it brought back to its sender, so a return ends only as one. */
const ENDS_OF_RETURN = new Set<TrackingState>(["returned", "lost_or_disposed"]);

const RANK: Record<TrackingState, number> = {
  created: 0,
  awaiting_pickup: 1,
  on_hold: 1,
  picked_up: 2,
  in_transit: 3,
  failed_attempt: 3,
  out_for_delivery: 4,
  delivered: 5,
  returning: 6,
  returned: 7,
  cancelled: 8,
  lost_or_disposed: 8,
};

/** True when nothing can follow. */
export function isFinal(state: TrackingState): boolean {
  return FINAL.has(state);
}

/** The state after a rail said `next`: never backwards, except for what interrupts a journey; unknown changes nothing. */
export function advance(current: TrackingState, next: TrackingState | null): TrackingState {
  if (next === null || FINAL.has(current)) return current;
  if (current === "returning") return ENDS_OF_RETURN.has(next) ? next : current;
  return INTERRUPTIONS.has(next) || RANK[next] >= RANK[current] ? next : current;
}

/** The state after a report: its whole history in order of time, then what the rail calls the parcel now. */
export function advanceBy(
  current: TrackingState,
  { events, state }: { events: readonly TrackingEvent[]; state: TrackingState | null },
): TrackingState {
  return [...events.map((event) => event.state), state].reduce<TrackingState>(advance, current);
}

/** Oldest first; events without a time stay where the rail put them, before the others. */
export function inOrderOfTime(events: readonly TrackingEvent[]): TrackingEvent[] {
  const timeOf = ({ at }: TrackingEvent) => (at ? Date.parse(at) : 0);
  return [...events].sort((one, other) => timeOf(one) - timeOf(other));
}
