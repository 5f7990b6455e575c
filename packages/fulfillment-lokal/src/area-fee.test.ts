import { describe, expect, it } from "vitest";
import { areaFee } from "./area-fee";

const FEES = { "18.71.03": 5_000, "18.71.03.1002": 3_000, "18.71.04.1001": 0 };

describe("the fee by village", () => {
  it.each([
    ["18.71.03.1002", 3_000],
    ["18.71.03.1009", 5_000],
    ["18.71.04.1001", 0],
    ["18.71.04.1002", null],
    ["18.01.03.1002", null],
    ["18.71.3.1002", null],
    ["constructor", null],
    ["", null],
  ])("for %s is %s", (villageCode, fee) =>
    expect(areaFee({ fees: FEES, freeFrom: null }, { villageCode, goodsTotal: 1_000_000 })).toBe(fee),
  );

  it.each([
    ["18.71.03.1002", 99_999, 3_000],
    ["18.71.03.1002", 100_000, 0],
    ["18.01.03.1002", 100_000, null],
  ])("for %s and goods of %i rupiah is %s when 100,000 travel free", (villageCode, goodsTotal, fee) =>
    expect(areaFee({ fees: FEES, freeFrom: 100_000 }, { villageCode, goodsTotal })).toBe(fee),
  );
});
