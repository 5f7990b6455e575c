import { describe, expect, it } from "vitest";
import { moneyState } from "./words";

describe("an order's money in words", () => {
  it.each([
    ["qris", "paid", "awaiting_acceptance", "order_paid", "good"],
    ["bri_va", "paid", "completed", "order_paid", "good"],
    ["cod", "on_handover", "preparing", "order_pay_cash", "due"],
    ["cod", "on_handover", "completed", "order_cash_received", "good"],
    ["cod", "paid", "completed", "order_cash_received", "good"],
    ["qris", "awaiting", "awaiting_payment", "order_unpaid", "none"],
    ["qris", "expired", "cancelled", "stage_cancelled", "none"],
  ] as const)("%s, %s, %s", (method, state, stage, label, tone) => {
    expect(moneyState({ payment: { method, state }, stage })).toMatchObject({ label, tone });
  });
});
