import type { OrderStage } from "@pasar/contracts/order";
import { describe, expect, it } from "vitest";
import { pickupUntil } from "./order-deadlines";

describe("the hold time of goods to be fetched", () => {
  const steps = [
    { stage: "preparing" as const, at: "2026-11-27T01:00:00Z" },
    { stage: "ready_for_pickup" as const, at: "2026-11-28T03:00:00Z" },
  ];

  it.each<[OrderStage, typeof steps, string | null]>([
    ["ready_for_pickup", steps, "2026-12-01T03:00:00.000Z"],
    ["ready_for_pickup", steps.slice(0, 1), null],
    ["preparing", steps.slice(0, 1), null],
    ["completed", steps, null],
  ])("at %s", (stage, reached, until) => {
    expect(pickupUntil({ stage, steps: reached })).toBe(until);
  });

  it.each([
    ["2026-11-30T05:00:00Z", "2026-12-03T05:00:00.000Z"],
    ["2026-11-27T05:00:00Z", "2026-12-01T03:00:00.000Z"],
  ])("with a time that ends at %s is kept until %s", (end, until) => {
    expect(pickupUntil({ stage: "ready_for_pickup", steps, slot_end: new Date(end) })).toBe(until);
  });
});
