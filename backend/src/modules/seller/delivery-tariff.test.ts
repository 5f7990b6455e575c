import { areaFee } from "@pasar/fulfillment-lokal";
import { describe, expect, it } from "vitest";
import { type DeliveryColumns, deliveryTariff, feeEverywhere } from "./delivery-tariff";

const seller: DeliveryColumns = {
  delivery_fee: 5_000,
  delivery_districts: ["18.71.03", "18.71.04"],
  delivery_own_fees: { "18.71.04": 9_000 },
  delivery_free_from: 100_000,
};

describe("a seller's own delivery", () => {
  it.each([
    ["18.71.03.1002", 99_999, 5_000],
    ["18.71.04.1001", 99_999, 9_000],
    ["18.71.04.1001", 100_000, 0],
    ["18.71.05.1001", 100_000, null],
  ])("to %s with goods for %i costs %s", (villageCode, goodsTotal, fee) => {
    const tariff = deliveryTariff(seller);
    expect(tariff && areaFee(tariff, { villageCode, goodsTotal })).toBe(fee);
  });

  it("is none without a fee", () => expect(deliveryTariff({ ...seller, delivery_fee: null })).toBeNull());

  it.each<[string, Partial<DeliveryColumns>, number, number | null]>([
    ["unknown where districts differ", {}, 10_000, null],
    ["nothing from the sum on", {}, 100_000, 0],
    ["the one fee", { delivery_own_fees: {} }, 10_000, 5_000],
    ["the one fee although it is named twice", { delivery_own_fees: { "18.71.04": 5_000 } }, 10_000, 5_000],
  ])("before the village is known is %s", (_, change, goodsTotal, fee) => {
    const tariff = deliveryTariff({ ...seller, ...change });
    expect(tariff && feeEverywhere(tariff, goodsTotal)).toBe(fee);
  });
});
