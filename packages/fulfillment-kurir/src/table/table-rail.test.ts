import { describe, expect, it } from "vitest";
import type { BookingRequest, TrackedShipment } from "../rail/shipping-rail";
import { advanceBy } from "../tracking/tracking";
import { TableRail } from "./table-rail";

const HOUR = 3_600_000;
const BOOKED_AT = new Date("2026-11-02T02:00:00Z");
const USUAL_AWB = "SIMPOS0000000001";

const railAfter = (hours: number) => new TableRail({ hourMs: HOUR }, () => BOOKED_AT.getTime() + hours * HOUR);
const booking = (reference: string) => ({ reference, courier: "pos" }) as BookingRequest;
const shipment = (awb: string): TrackedShipment => ({
  awb,
  courier: "pos",
  trackingId: null,
  bookedAt: BOOKED_AT,
  recipientPhone: null,
});

describe("the simulated couriers", () => {
  it("give one number per reference", async () => {
    const [first, again, other] = await Promise.all(
      ["ful_1", "ful_1", "ful_2"].map((id) => railAfter(0).book(booking(id))),
    );
    expect(first?.awb).toMatch(/^SIMPOS\d{10}$/);
    expect(again).toEqual(first);
    expect(other?.awb).not.toBe(first?.awb);
  });

  it.each([
    [USUAL_AWB, 0, "awaiting_pickup"],
    [USUAL_AWB, 2.9, "awaiting_pickup"],
    [USUAL_AWB, 3, "picked_up"],
    [USUAL_AWB, 21, "in_transit"],
    [USUAL_AWB, 27, "out_for_delivery"],
    [USUAL_AWB, 30, "delivered"],
    ["SIMPOS0000000007", 31, "failed_attempt"],
    ["SIMPOS0000000007", 45, "in_transit"],
    ["SIMPOS0000000007", 60, "delivered"],
  ])("bring %s after %d hours to %s", async (awb, hours, state) => {
    const report = await railAfter(hours).track(shipment(awb));
    expect([report.state, advanceBy("created", report)]).toEqual([state, state]);
    expect(report.events.every(({ at }) => at !== null && Date.parse(at) <= BOOKED_AT.getTime() + hours * HOUR)).toBe(
      true,
    );
  });

  it("know nothing of a real courier's number", async () => {
    await expect(railAfter(9).track(shipment("P2611020001234"))).rejects.toMatchObject({ kind: "unsupported" });
  });

  it("do not pretend to book outside a demo", async () => {
    const rail = new TableRail(null);
    expect(rail.canBook).toBe(false);
    await expect(rail.book(booking("ful_1"))).rejects.toMatchObject({ kind: "unsupported" });
    await expect(rail.track(shipment(USUAL_AWB))).rejects.toMatchObject({ kind: "unsupported" });
  });
});
