import { type ORDER_STAGES, RECEIVE_WAYS } from "@pasar/contracts/order";
import { describe, expect, it } from "vitest";
import { nextAction, ORDER_MOVES } from "./order-moves";

describe("order moves", () => {
  it.each([
    ["awaiting_payment", "pickup", null],
    ["awaiting_acceptance", "pickup", "accept"],
    ["preparing", "pickup", "ready"],
    ["ready_for_pickup", "pickup", "hand_over"],
    ["preparing", "delivery", "send"],
    ["preparing", "courier", "send"],
    ["sent", "courier", "deliver"],
    ["completed", "pickup", null],
    ["cancelled", "delivery", null],
  ] as const)("at %s by %s comes %s", (stage, way, action) => expect(nextAction(stage, way)).toBe(action));

  it("never moves an unpaid, completed or cancelled order", () => {
    const starts = Object.values(ORDER_MOVES).map(({ from }) => from);
    for (const dead of ["awaiting_payment", "completed", "cancelled"]) expect(starts).not.toContain(dead);
  });

  it("leads every accepted order to its end in at most four moves", () => {
    for (const way of RECEIVE_WAYS) {
      let stage: (typeof ORDER_STAGES)[number] = "awaiting_acceptance";
      for (let step = 0; step < 4; step += 1) {
        const action = nextAction(stage, way);
        if (action) stage = ORDER_MOVES[action].to;
      }
      expect(stage).toBe("completed");
    }
  });
});
