import type { PlaceRequest } from "@pasar/contracts/checkout";
import { describe, expect, it } from "vitest";
import { asAttempt } from "./checkout-draft";
import { randomId } from "./random-id";

const order: Omit<PlaceRequest, "id"> = {
  shopper: { name: "Budi", phone: "0812" },
  address: null,
  sellers: [
    { seller_id: "sel_1", way: "pickup", fee: 0, lines: [{ variant_id: "v1", quantity: 2, unit_price: 18_000 }] },
  ],
  payment_method: "qris",
  total: 36_000,
};

describe("asAttempt", () => {
  it("keeps the id while the order is the same", () => {
    const first = asAttempt(order, null);
    expect(asAttempt(structuredClone(order), first).id).toBe(first.id);
  });

  it("makes a new id once anything changed", () => {
    const first = asAttempt(order, null);
    expect(asAttempt({ ...order, payment_method: "cod" }, first).id).not.toBe(first.id);
  });
});

describe("randomId", () => {
  it("is a version 4 UUID without crypto.randomUUID too", () => {
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(randomId()).toMatch(uuid);
    const original = crypto.randomUUID;
    Object.defineProperty(crypto, "randomUUID", { value: undefined, configurable: true });
    try {
      expect(randomId()).toMatch(uuid);
      expect(randomId()).not.toBe(randomId());
    } finally {
      Object.defineProperty(crypto, "randomUUID", { value: original, configurable: true });
    }
  });
});
