import { describe, expect, it } from "vitest";
import { CASH_KILOMETRES, CASH_LIMIT, type CashFacts, cashObstacle } from "./rules";

const fine: CashFacts = {
  orders: [{ total: 50_000, way: "pickup" }],
  sellersTakeCash: true,
  record: { open: 0, untaken: 0 },
};

describe("cash", () => {
  it.each<[string, Partial<CashFacts>, ReturnType<typeof cashObstacle>]>([
    ["goes for a small order", {}, null],
    ["goes while the buyer is not known", { record: undefined }, null],
    ["goes at the limit", { orders: [{ total: CASH_LIMIT, way: "delivery" }] }, null],
    ["stops one rupiah above it", { orders: [{ total: CASH_LIMIT + 1, way: "pickup" }] }, "too_much"],
    [
      "looks at each order, not at the sum",
      {
        orders: [
          { total: CASH_LIMIT, way: "pickup" },
          { total: CASH_LIMIT, way: "pickup" },
        ],
      },
      null,
    ],
    ["never travels by courier", { orders: [{ total: 1_000, way: "courier" }] }, "by_courier"],
    ["goes as far as it may", { orders: [{ total: 1_000, way: "delivery", kilometres: CASH_KILOMETRES }] }, null],
    ["stops beyond", { orders: [{ total: 1_000, way: "delivery", kilometres: CASH_KILOMETRES + 0.1 }] }, "too_far"],
    ["goes where the distance is unknown", { orders: [{ total: 1_000, way: "delivery", kilometres: null }] }, null],
    ["does not mind how far a buyer comes", { orders: [{ total: 1_000, way: "pickup", kilometres: 99 }] }, null],
    [
      "is not taken at an outlet for another seller",
      { orders: [{ total: 1_000, way: "pickup", pickup_outlet_id: "sel_w" }] },
      "at_outlet",
    ],
    ["needs every seller's consent", { sellersTakeCash: false }, "seller_refuses"],
    ["goes for the third purchase of a phone", { record: { open: 2, untaken: 0 } }, null],
    ["stops at the fourth", { record: { open: 3, untaken: 0 } }, "too_many_open"],
    ["forgives one parcel that was not taken", { record: { open: 0, untaken: 1 } }, null],
    ["stops after the second", { record: { open: 0, untaken: 2 } }, "untaken"],
  ])("%s", (_, change, obstacle) => expect(cashObstacle({ ...fine, ...change })).toBe(obstacle));
});
