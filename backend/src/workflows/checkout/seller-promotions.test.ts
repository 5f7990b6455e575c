import { describe, expect, it } from "vitest";
import type { PromotionRow } from "../../database/promotions";
import { sellerPromotions } from "./seller-promotions";

const now = new Date("2026-11-28T03:00:00Z");

const promotion = (change: Partial<PromotionRow>): PromotionRow => ({
  id: "promo",
  seller_id: "sel_a",
  kind: "free_delivery",
  code: null,
  amount: null,
  percent: null,
  cap: null,
  minimum: 0,
  most_uses: null,
  starts_on: "2026-11-01",
  ends_on: "2026-12-31",
  ended_at: null,
  uses: 0,
  used_by_buyer: false,
  funded_by: "seller",
  courier: null,
  ...change,
});

const voucher = promotion({ id: "voucher", kind: "amount", code: "HEMAT", amount: 5_000, minimum: 20_000 });

function applied(promotions: PromotionRow[], { code, goods = 20_000 }: { code?: string; goods?: number } = {}) {
  return sellerPromotions({ promotions, code, goods, language: "id", now });
}

describe("a typed code", () => {
  it("takes off the goods when it works", () => {
    expect(applied([voucher], { code: "HEMAT" })).toMatchObject({
      discount: { promotion_id: "voucher", amount: 5_000, title: "Potongan Rp5.000" },
      voucher: { code: "HEMAT" },
      voucher_problem: null,
    });
  });

  it.each([
    ["another one", "LAIN", 20_000, { reason: "unknown", missing: 0 }],
    ["with too few goods", "HEMAT", 13_000, { reason: "below_minimum", missing: 7_000 }],
  ])("does nothing but say why: %s", (_, code, goods, problem) => {
    const { discount, voucher: works, voucher_problem } = applied([voucher], { code, goods });
    expect([discount, works]).toEqual([null, null]);
    expect(voucher_problem).toMatchObject(problem);
  });

  it("is not asked for without one", () => {
    expect(applied([voucher])).toMatchObject({ discount: null, voucher: null, voucher_problem: null });
  });
});

describe("off a fee of Rp9.000", () => {
  const shop = promotion({ id: "shop", cap: 4_000 });
  const courier = promotion({ id: "courier", cap: 6_000, funded_by: "courier", courier: "pos" });
  const code = promotion({ id: "code", code: "ONGKIR" });

  it.each<[string, PromotionRow[], string | undefined, string | null, string | null, number]>([
    ["the shop's own comes off everywhere", [shop], undefined, null, "shop", 4_000],
    ["the courier's own only its services", [shop, courier], undefined, "jne", "shop", 4_000],
    ["and there it is the greater one", [shop, courier], undefined, "pos", "courier", 6_000],
    ["a code that takes off more comes first", [shop, courier, code], "ONGKIR", "pos", "code", 9_000],
    ["an equal code is kept for another day", [promotion({ id: "all" }), code], "ONGKIR", null, "all", 9_000],
    ["a code that was not typed does nothing", [code], undefined, null, null, 0],
    ["what has a greater minimum does nothing", [promotion({ minimum: 20_001 })], undefined, null, null, 0],
  ])("%s", (_, promotions, typed, by, id, amount) => {
    const discount = applied(promotions, { code: typed }).discountOnFee(9_000, by);
    expect([discount?.promotion_id ?? null, discount?.amount ?? 0]).toEqual([id, amount]);
  });

  it("comes nothing of what is free already", () => {
    expect(applied([shop]).discountOnFee(0, null)).toBeNull();
  });
});

it("tells how far the nearest free delivery of the shop is", () => {
  const far = promotion({ minimum: 90_000 });
  const near = promotion({ minimum: 50_000, cap: 5_000 });
  const courier = promotion({ minimum: 30_000, funded_by: "courier", courier: "pos" });
  expect(applied([far, near, courier]).free_delivery).toEqual({
    title: "Gratis ongkir sampai Rp5.000",
    missing: 30_000,
  });
  expect(applied([far, near, courier], { goods: 60_000 }).free_delivery?.missing).toBe(0);
  expect(applied([courier]).free_delivery).toBeNull();
});
