import { expect, it } from "vitest";
import { unitPriceOf } from "./unit-price";

it.each([
  [66_000, "5 kg", { rupiah: 13_200, unit: "kg" }],
  [18_000, "bungkus 250 g", { rupiah: 72_000, unit: "kg" }],
  [20_000, "botol 250 ml", { rupiah: 80_000, unit: "l" }],
  [15_000, "sisir 1,2 kg", { rupiah: 12_500, unit: "kg" }],
  [15_000, "10 buah 600 g", { rupiah: 25_000, unit: "kg" }],
  [34_000, "jeriken 2 L", { rupiah: 17_000, unit: "l" }],
  [10_000, "ikat 300 gram", { rupiah: 33_333, unit: "kg" }],
] as const)("%i for %s is %o", (price, unit, expected) => {
  expect(unitPriceOf(price, unit)).toEqual(expected);
});

it.each([
  "kg",
  "1 kg",
  "kemasan 1 kg",
  "1 L",
  "per kg",
  "butir",
  "10 butir",
  "lembar 2x1,5 m",
  "pcs 50 cm",
  "0 kg",
  "",
])("says nothing new for %s", (unit) => {
  expect(unitPriceOf(10_000, unit)).toBeNull();
});
