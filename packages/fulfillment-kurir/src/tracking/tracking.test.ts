import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advance, advanceBy, inOrderOfTime, TRACKING_STATES, type TrackingState } from "./tracking";
import { stateOfBiteship, stateOfManifest } from "./tracking-words";

describe("a parcel's state", () => {
  it.each<[TrackingState, TrackingState | null, TrackingState]>([
    ["created", "awaiting_pickup", "awaiting_pickup"],
    ["awaiting_pickup", "in_transit", "in_transit"],
    ["in_transit", "picked_up", "in_transit"],
    ["out_for_delivery", "in_transit", "out_for_delivery"],
    ["out_for_delivery", "failed_attempt", "failed_attempt"],
    ["failed_attempt", "out_for_delivery", "out_for_delivery"],
    ["failed_attempt", "delivered", "delivered"],
    ["in_transit", "on_hold", "on_hold"],
    ["on_hold", "in_transit", "in_transit"],
    ["out_for_delivery", "returning", "returning"],
    ["returning", "returned", "returned"],
    ["returning", "delivered", "returning"],
    ["returning", "failed_attempt", "returning"],
    ["delivered", "returning", "delivered"],
    ["cancelled", "picked_up", "cancelled"],
    ["in_transit", null, "in_transit"],
  ])("from %s after %s is %s", (current, next, after) => expect(advance(current, next)).toBe(after));

  it("reads a whole history, and reading it again changes nothing", () => {
    const state = fc.option(fc.constantFrom(...TRACKING_STATES));
    fc.assert(
      fc.property(fc.array(state), fc.constantFrom(...TRACKING_STATES), (states, last) => {
        const events = states.map((known) => ({ at: null, word: "", note: null, state: known }));
        const after = advanceBy("created", { events, state: last });
        expect(advanceBy(after, { events, state: last })).toBe(after);
      }),
    );
  });

  it("sorts events by their time, whatever the zone", () => {
    const event = (at: string | null) => ({ at, word: "", note: null, state: null });
    const [late, early, unknown] = [event("2026-11-02T01:00:00+07:00"), event("2026-11-01T17:59:00Z"), event(null)];
    expect(inOrderOfTime([late, early, unknown])).toEqual([unknown, early, late]);
  });
});

describe("a rail's word", () => {
  it.each([
    ["confirmed", "awaiting_pickup"],
    ["pickingUp", "awaiting_pickup"],
    ["picking_up", "awaiting_pickup"],
    ["picked", "picked_up"],
    ["droppingOff", "out_for_delivery"],
    ["onHold", "on_hold"],
    ["returnInTransit", "returning"],
    ["courierNotFound", "cancelled"],
    ["disposed", "lost_or_disposed"],
    ["teleported", null],
    ["constructor", null],
    ["", null],
  ])("%s of Biteship is %s", (word, state) => expect(stateOfBiteship(word)).toBe(state));

  it.each([
    ["Posting Loket BANDAR LAMPUNG", "picked_up"],
    ["Manifest Serah", "in_transit"],
    ["ON PROCESS", "in_transit"],
    ["Proses  Antar", "out_for_delivery"],
    ["Selesai Antar", "delivered"],
    ["DELIVERED TO [WARGA CONTOH]", "delivered"],
    ["UNDELIVERED", "failed_attempt"],
    ["Antar Gagal: rumah kosong", "failed_attempt"],
    ["Retur Selesai", "returned"],
    ["Retur", "returning"],
    ["TO BE DELIVERED", null],
    ["Paket diperiksa", null],
  ])("%s of a manifest is %s", (line, state) => expect(stateOfManifest(line)).toBe(state));
});
