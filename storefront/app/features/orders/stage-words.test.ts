import type { OrderStage, OrderStep } from "@pasar/contracts/order";
import { describe, expect, it } from "vitest";
import { CANCEL_WORDS, STAGE_WORDS, stageRows } from "./stage-words";

const steps = (...stages: OrderStage[]): OrderStep[] =>
  stages.map((stage, place) => ({ stage, at: `2026-02-03T05:0${place}:00Z` }));

const shown = (...args: Parameters<typeof stageRows>) =>
  stageRows(...args).map(({ stage, state }) => `${stage}:${state}`);

describe("stageRows", () => {
  it("shows a paid pickup order on its way", () => {
    const order = {
      stage: "preparing" as const,
      way: "pickup" as const,
      steps: steps("awaiting_payment", "awaiting_acceptance", "preparing"),
    };
    expect(shown(order, "qris")).toEqual([
      "awaiting_payment:done",
      "awaiting_acceptance:done",
      "preparing:now",
      "ready_for_pickup:later",
      "completed:later",
    ]);
    expect(stageRows(order, "qris").map(({ at }) => at !== null)).toEqual([true, true, true, false, false]);
  });

  it("leaves the payment out of a cash order and sends instead of waiting for pickup", () => {
    const order = { stage: "sent" as const, way: "courier" as const, steps: steps("awaiting_acceptance") };
    expect(shown(order, "cod")).toEqual(["awaiting_acceptance:done", "preparing:done", "sent:now", "completed:later"]);
  });

  it("ends where an order was cancelled", () => {
    const order = {
      stage: "cancelled" as const,
      way: "pickup" as const,
      steps: steps("awaiting_payment", "cancelled"),
    };
    expect(shown(order, "qris")).toEqual(["awaiting_payment:done", "cancelled:now"]);
  });

  it("has nothing open once completed", () => {
    const order = { stage: "completed" as const, way: "delivery" as const, steps: [] };
    expect(stageRows(order, "cod").every(({ state }) => state === "done")).toBe(true);
  });
});

describe("the words", () => {
  it("are those of Indonesian shops", () => {
    expect(Object.values(STAGE_WORDS).map((word) => word())).toEqual([
      "Menunggu Pembayaran",
      "Menunggu Konfirmasi",
      "Diproses",
      "Siap Diambil",
      "Dikirim",
      "Selesai",
      "Dibatalkan",
    ]);
    expect(CANCEL_WORDS.payment_expired()).toBe("Pembayaran kedaluwarsa");
  });
});
