import type { ParcelState } from "@pasar/contracts/order";
import type { TrackingEvent } from "@pasar/fulfillment-kurir/rails";
import { describe, expect, it } from "vitest";
import { afterReport, deliveredAt, nextPollAt, timelineOf } from "./parcel-history";

const event = (hour: number, state: TrackingEvent["state"], word: string = state ?? "?"): TrackingEvent => ({
  at: new Date(Date.UTC(2026, 10, 28, hour)).toISOString(),
  word,
  note: null,
  state,
});
const now = new Date("2026-11-28T12:00:00Z");

describe("a parcel's way", () => {
  const known = { state: "in_transit" as ParcelState, events: [event(1, "picked_up"), event(3, "in_transit")] };

  it.each<[string, TrackingEvent[], TrackingEvent["state"], ParcelState, number]>([
    ["goes on", [event(4, "out_for_delivery")], "out_for_delivery", "out_for_delivery", 3],
    ["does not go back", [event(2, "picked_up", "Posting Loket")], "picked_up", "in_transit", 3],
    ["knows a repeated report", [event(1, "picked_up"), event(3, "in_transit")], "in_transit", "in_transit", 2],
    ["keeps a word nobody knows, and stays", [event(4, null, "Karantina")], null, "in_transit", 3],
    ["is interrupted", [event(4, "failed_attempt")], "failed_attempt", "failed_attempt", 3],
  ])("%s", (_, events, state, expected, count) => {
    const after = afterReport(known, { events, state });
    expect([after.state, after.events.length]).toEqual([expected, count]);
    expect(afterReport(after, { events, state })).toEqual(after);
  });

  it("stays over when it is over, whatever comes late", () => {
    const returned = { state: "returned" as ParcelState, events: [] };
    expect(afterReport(returned, { events: [event(9, "delivered")], state: "delivered" }).state).toBe("returned");
  });

  it("is shown in the order of time, each place once in a row", () => {
    const { events } = afterReport(known, { events: [event(2, "picked_up", "a"), event(4, null, "b")], state: null });
    expect(timelineOf(events).map(({ state }) => state)).toEqual(["picked_up", "in_transit"]);
  });
});

describe("the hand-over", () => {
  it.each<[ParcelState, TrackingEvent[], string | null]>([
    ["delivered", [event(5, "delivered")], "2026-11-28T05:00:00.000Z"],
    ["delivered", [], now.toISOString()],
    ["out_for_delivery", [event(5, "out_for_delivery")], null],
  ])("of a %s parcel", (state, events, at) => {
    expect(deliveredAt({ state, events }, now)?.toISOString() ?? null).toBe(at);
  });
});

describe("the next question to the rail", () => {
  const bookedAt = new Date("2026-11-27T12:00:00Z");

  it.each<["table" | "rajaongkir" | "biteship", ParcelState, Date, string | null]>([
    ["rajaongkir", "in_transit", bookedAt, "2026-11-28T20:00:00.000Z"],
    ["biteship", "in_transit", bookedAt, "2026-11-28T18:00:00.000Z"],
    ["rajaongkir", "delivered", bookedAt, null],
    ["rajaongkir", "in_transit", new Date("2026-10-01T00:00:00Z"), null],
  ])("to %s about one that is %s", (rail, state, booked, at) => {
    expect(nextPollAt(rail, { state, bookedAt: booked }, now)?.toISOString() ?? null).toBe(at);
  });
});
