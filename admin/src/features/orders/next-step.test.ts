import { RECEIVE_WAYS } from "@pasar/contracts/order";
import { ORDER_ACTIONS } from "@pasar/contracts/seller";
import { describe, expect, it } from "vitest";
import { nextStep } from "./next-step";

describe("the next step of an order", () => {
  it.each([
    ["accept", "pickup", "accept", "step_accept", null],
    ["ready", "pickup", "ready", "step_ready", null],
    ["hand_over", "pickup", "hand-over", "step_hand_over", "serahkan"],
    ["send", "courier", "send", "step_send", "kirim"],
    ["send", "delivery", "send", "step_bring", "kirim"],
    ["deliver", "delivery", "deliver", "step_deliver", "sampai"],
    ["deliver", "courier", "deliver", "step_deliver", "sampai"],
  ] as const)("%s of a %s order", (next_action, way, endpoint, label, screen) => {
    expect(nextStep({ next_action, way, pickup_outlet: null })).toMatchObject({
      action: next_action,
      endpoint,
      label,
      screen,
    });
  });

  it.each(ORDER_ACTIONS)("knows %s for every way", (next_action) => {
    for (const way of RECEIVE_WAYS)
      expect(nextStep({ next_action, way, pickup_outlet: null })?.action).toBe(next_action);
  });

  it("is nothing when nothing is left to do", () => {
    expect(nextStep({ next_action: null, way: "pickup", pickup_outlet: null })).toBeNull();
  });
});
