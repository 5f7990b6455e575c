import type { CourierService, PickupPlace, Quote, QuoteWay, SellerQuote } from "@pasar/contracts/checkout";
import { describe, expect, it } from "vitest";
import { EMPTY_ADDRESS } from "../../device/address-draft";
import type { PickupChoice } from "../../device/checkout-draft";
import {
  composeOrder,
  contactProblems,
  type Decisions,
  firstOpenStep,
  mayChoose,
  paymentsFor,
  pickupProblem,
  stepsFor,
  sumsOf,
  waysOfAll,
} from "./order-plan";

function way(name: QuoteWay["way"], fee: number | null, available = true): QuoteWay {
  return {
    way: name,
    name,
    available,
    fee,
    discount: null,
    days: null,
    services: [],
    pickup: null,
    kilometres: null,
    reason: null,
    note: null,
  };
}

function seller(id: string, subtotal: number, ways: QuoteWay[]): SellerQuote {
  return {
    seller: { id, handle: id, name: id, kind: "kube", regency: "" },
    lines: [
      {
        variant_id: `variant_${id}`,
        title: id,
        unit: "",
        picture: null,
        quantity: 1,
        unit_price: subtotal,
        total: subtotal,
        available: 9,
        least: 1,
        preorder_days: null,
      },
    ],
    subtotal,
    discount: null,
    voucher: null,
    voucher_problem: null,
    free_delivery: null,
    weight_grams: 500,
    ways,
    problems: [],
  };
}

const quote: Quote = {
  sellers: [
    seller("kube", 18_000, [way("pickup", 0), way("courier", 12_000)]),
    seller("ewarong", 66_000, [way("pickup", 0), way("delivery", 8_000, false)]),
  ],
  subtotal: 84_000,
  payments: [],
  problems: [],
};

const discount = (amount: number) => ({ promotion_id: "promo", title: "", amount, funded_by: "seller" as const });
const promoted: Quote = {
  ...quote,
  sellers: [
    {
      ...seller("kube", 18_000, [way("pickup", 0), { ...way("courier", 12_000), discount: discount(12_000) }]),
      discount: discount(2_000),
      voucher: { promotion_id: "promo", code: "HEMAT", title: "" },
    },
  ],
};

const address = {
  ...EMPTY_ADDRESS,
  province: { code: "18", name: "" },
  regency: { code: "18.71", name: "" },
  district: { code: "18.71.01", name: "" },
  village: { code: "18.71.01.1003", name: "" },
  postcode: "35141",
  landmark: "depan masjid",
};

const fetched: Decisions = {
  name: "Siti",
  phone: "0812-3456-7890",
  ways: { kube: "pickup", ewarong: "pickup" },
  services: {},
  pickups: {},
  notes: { kube: "  yang renyah " },
  address: EMPTY_ADDRESS,
  method: "qris",
};
const sent: Decisions = { ...fetched, ways: { kube: "courier", ewarong: "pickup" }, address };

describe("contactProblems", () => {
  it.each(["081234567890", "0812 3456 7890", "+62 812-3456-7890", "6281234567890", "(0812) 345.6789"])(
    "takes the phone %s",
    (phone) => expect(contactProblems({ name: "Siti", phone })).toEqual([]),
  );

  it.each(["", "12345", "0712345678", "0812abc4567", "08123", "0721 555 555"])("refuses the phone %j", (phone) => {
    expect(contactProblems({ name: "Siti", phone })).toEqual(["phone"]);
  });

  it("refuses a name of one letter", () => {
    expect(contactProblems({ name: " S ", phone: "081234567890" })).toEqual(["name"]);
  });
});

describe("mayChoose", () => {
  it.each<[string, QuoteWay, boolean, boolean, string[]?]>([
    ["a courier before the address is known", way("courier", null, false), false, true],
    ["no courier that does not reach the address", way("courier", null, false), true, false],
    ["no pickup that the seller does not offer", way("pickup", 0, false), false, false],
    ["no courier that the goods do not allow", way("courier", null, false), false, false, ["pickup"]],
    ["what is available", way("delivery", 8_000), true, true],
  ])("takes %s", (_, quoted, addressKnown, expected, offered = ["pickup", "courier"]) => {
    expect(mayChoose(quoted, addressKnown, offered)).toBe(expected);
  });

  it("only knows the ways that suit all goods of a seller", () => {
    expect(waysOfAll([{ ways: ["pickup", "courier"] }, { ways: ["pickup", "delivery"] }])).toEqual(["pickup"]);
    expect(waysOfAll([])).toEqual([]);
  });
});

describe("the steps", () => {
  it("skip the address when everything is fetched", () => {
    expect(stepsFor(quote, fetched.ways)).toEqual(["receive", "pay"]);
    expect(stepsFor(quote, sent.ways)).toEqual(["receive", "address", "pay"]);
  });

  it.each<[string, Partial<Decisions>, string]>([
    ["nothing is missing", {}, "pay"],
    ["the phone is wrong", { phone: "1" }, "receive"],
    ["one seller has no way yet", { ways: { kube: "pickup" } }, "receive"],
    ["the village is not chosen", { address: { ...address, village: null } }, "address"],
    ["a chosen way does not reach the village", { ways: { kube: "courier", ewarong: "delivery" } }, "address"],
  ])("stop where %s", (_, change, step) => {
    expect(firstOpenStep(quote, { ...sent, ...change })).toBe(step);
  });
});

describe("sumsOf", () => {
  it("adds goods and fees, and waits for fees that are not known", () => {
    expect(sumsOf(quote, sent)).toEqual({ goods: 84_000, fees: 12_000, discounts: 0, total: 96_000 });
    const unknown = { ...quote, sellers: [seller("kube", 18_000, [way("courier", null)])] };
    expect(sumsOf(unknown, sent)).toEqual({ goods: 18_000, fees: null, discounts: 0, total: null });
  });

  it("takes off what promotions do, of the chosen way and service", () => {
    expect(sumsOf(promoted, sent)).toEqual({ goods: 18_000, fees: 12_000, discounts: 14_000, total: 16_000 });
    expect(sumsOf(promoted, fetched)).toEqual({ goods: 18_000, fees: 0, discounts: 2_000, total: 16_000 });
  });
});

describe("the courier's services", () => {
  const service = (courier: string, fee: number, is_default = false): CourierService => ({
    courier,
    courier_name: courier,
    service: "reg",
    service_name: courier,
    service_class: "reguler",
    fee,
    days: [1, fee / 1_000],
    is_default,
    discount: null,
  });
  const services = [service("jnt", 7_000), service("pos", 9_000, true), service("jne", 12_000)];
  const offering = {
    ...quote,
    sellers: [seller("kube", 18_000, [{ ...way("courier", 9_000), days: [1, 9] as [number, number], services }])],
  };
  const choosing = (courier: string) => ({ ...sent, services: { kube: { courier, service: "reg" } } });

  it.each([
    ["the one that was chosen", choosing("jne"), "jne", 12_000],
    ["the usual one before one was chosen", sent, "pos", 9_000],
    ["the usual one when the chosen one is gone", choosing("tiki"), "pos", 9_000],
  ])("are taken and paid for: %s", (_, decisions, courier, fee) => {
    expect(sumsOf(offering, decisions).fees).toBe(fee);
    expect(composeOrder(offering, decisions)).toMatchObject({
      total: 18_000 + fee,
      sellers: [{ way: "courier", fee, service: { courier, service: "reg" } }],
    });
  });

  it("are not named where goods are fetched", () => {
    const fetching = composeOrder(quote, { ...fetched, services: { kube: { courier: "jne", service: "reg" } } });
    expect(fetching?.sellers[0]).not.toHaveProperty("service");
  });
});

describe("goods fetched at an outlet or at a time", () => {
  const place = (start: string): PickupPlace => ({
    address: "",
    hours: [],
    open_now: true,
    time_zone: "Asia/Jakarta",
    slots: [{ start, end: start }],
  });
  const pickup = {
    ...place("2026-11-30T01:00:00.000Z"),
    outlets: [{ ...place("2026-11-30T03:00:00.000Z"), outlet_id: "sel_w", name: "E-Warong" }],
  };
  const offering = { ...quote, sellers: [seller("kube", 18_000, [{ ...way("pickup", 0), pickup }])] };
  const choosing = (choice: PickupChoice): Decisions => ({ ...fetched, pickups: { kube: choice } });

  it.each<[string, PickupChoice, ReturnType<typeof pickupProblem>]>([
    ["nothing chosen", {}, null],
    ["an outlet at any time", { outlet_id: "sel_w" }, null],
    ["a time of the own place", { slot: "2026-11-30T01:00:00.000Z" }, null],
    ["a time of another place", { outlet_id: "sel_w", slot: "2026-11-30T01:00:00.000Z" }, "slot"],
    ["an outlet that is gone", { outlet_id: "sel_x" }, "outlet"],
  ])("with %s", (_, choice, problem) => {
    const [kube] = offering.sellers as [SellerQuote];
    expect(pickupProblem(kube, choosing(choice))).toBe(problem);
    expect(firstOpenStep(offering, choosing(choice))).toBe(problem ? "receive" : "pay");
    const sent = composeOrder(offering, choosing(choice))?.sellers[0]?.pickup;
    expect(sent).toEqual(problem || Object.keys(choice).length === 0 ? undefined : choice);
  });

  it("are not paid in cash at an outlet", () => {
    const open = { ...offering, payments: [{ method: "cod" as const, available: true, reason: null }] };
    const reasons = { atOutlet: "di warung", byCourier: "dengan kurir" };
    expect(paymentsFor(open, choosing({ outlet_id: "sel_w" }), reasons)[0]).toMatchObject({
      available: false,
      reason: "di warung",
    });
    const sellerId = open.sellers[0]?.seller.id ?? "";
    expect(paymentsFor(open, { ...choosing({}), ways: { [sellerId]: "courier" } }, reasons)[0]).toMatchObject({
      available: false,
      reason: "dengan kurir",
    });
    expect(paymentsFor(open, choosing({}), reasons)[0]?.available).toBe(true);
  });
});

describe("composeOrder", () => {
  it("sends the address only with goods that travel", () => {
    expect(composeOrder(quote, { ...fetched, address })?.address).toBeNull();
    expect(composeOrder(quote, sent)?.address).toMatchObject({
      village_code: "18.71.01.1003",
      landmark: "depan masjid",
    });
  });

  it("names a code that works, and leaves out one that does not", () => {
    expect(composeOrder(promoted, sent)).toMatchObject({ total: 16_000, sellers: [{ fee: 12_000, voucher: "HEMAT" }] });
    expect(composeOrder(quote, sent)?.sellers[0]).not.toHaveProperty("voucher");
  });

  it("says what was seen: ways, fees, prices and the total", () => {
    expect(composeOrder(quote, sent)).toMatchObject({
      total: 96_000,
      payment_method: "qris",
      sellers: [
        {
          seller_id: "kube",
          way: "courier",
          fee: 12_000,
          note: "yang renyah",
          lines: [{ variant_id: "variant_kube", quantity: 1, unit_price: 18_000 }],
        },
        { seller_id: "ewarong", way: "pickup", fee: 0 },
      ],
    });
  });

  it("is nothing until a payment is chosen", () => {
    expect(composeOrder(quote, { ...sent, method: null })).toBeNull();
  });
});
