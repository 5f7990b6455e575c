import type { PlaceRequest } from "@pasar/contracts/checkout";
import { createRail, createRates } from "@pasar/fulfillment-kurir/rails";
import type { Coordinates } from "@pasar/fulfillment-lokal";
import { describe, expect, it } from "vitest";
import type { Sellable } from "../../database/sellable";
import { askCouriers } from "./ask-couriers";
import { planPlacement } from "./plan-placement";
import { buildQuote } from "./quote";

const VILLAGE = "18.71.01.1003";
const now = new Date("2026-11-23T03:00:00Z");

function sellable(change: Partial<Sellable> = {}, seller: Partial<Sellable["seller"]> = {}): Sellable {
  return {
    variant_id: "variant_a",
    product_id: "prod_a",
    handle: "keripik",
    title: "Keripik",
    title_en: "Chips",
    choice: null,
    unit: "bungkus",
    picture: null,
    ship_scope: "national",
    minimum_order: 1,
    preorder_days: null,
    weight_grams: 270,
    length: null,
    width: null,
    height: null,
    price: 18_000,
    available: 5,
    ...change,
    seller: {
      id: "sel_a",
      handle: "kube-a",
      kind: "kube",
      name: "KUBE A",
      phone: "+6281200000001",
      regency_code: "18.71",
      regency_name: "Kota Bandar Lampung",
      village_code: "18.71.03.1002",
      postcode: "35148",
      district_name: "Kedaton",
      village_name: "Kedaton",
      address: "Balai desa",
      time_zone: "Asia/Jakarta",
      hours: [{ weekday: 1, open: "07.00", close: "17.00" }],
      closed_until: null,
      stock_location_id: "sloc_a",
      pickup_option_id: "so_p",
      delivery_option_id: "so_d",
      delivery_fee: 5_000,
      delivery_districts: ["18.71.01"],
      delivery_own_fees: {},
      delivery_free_from: null,
      delivery_distance: null,
      point: { latitude: -5.4108, longitude: 105.2347 },
      courier_option_id: "so_c",
      takes_cash: true,
      preparation_hours: 2,
      slot_limit: null,
      pickup_outlets: null,
      slots_taken: null,
      ...seller,
    },
  };
}

const rates = createRates(createRail({}));

async function quoteOf(
  goods: Sellable[],
  lines: { variant_id: string; quantity: number; unit_price?: number }[],
  village: string | null = VILLAGE,
  destinationPoint: Coordinates | null = null,
) {
  const sellables = new Map(goods.map((good) => [good.variant_id, good]));
  const pieces = lines.flatMap(({ variant_id, quantity }) => {
    const sellable = sellables.get(variant_id);
    return sellable ? [{ sellable, quantity }] : [];
  });
  const to = village ? { code: village, postcode: null, village: null, district: null, regency: null } : null;
  return buildQuote({
    request: { lines, destination: village ? { village_code: village } : null },
    sellables,
    couriers: await askCouriers(rates, pieces, to),
    promotions: [],
    destinationPoint,
    language: "id",
    now,
  });
}

describe("quote", () => {
  it("groups lines by seller and adds up whole rupiah", async () => {
    const other = sellable({ variant_id: "variant_b", price: 66_000 }, { id: "sel_b" });
    const quote = await quoteOf(
      [sellable(), other],
      [
        { variant_id: "variant_a", quantity: 2 },
        { variant_id: "variant_b", quantity: 1 },
      ],
    );
    expect(quote.sellers.map(({ subtotal }) => subtotal)).toEqual([36_000, 66_000]);
    expect(quote.subtotal).toBe(102_000);
  });

  it("adds lines of the same product before it looks at the stock", async () => {
    const quote = await quoteOf(
      [sellable()],
      [
        { variant_id: "variant_a", quantity: 3 },
        { variant_id: "variant_a", quantity: 3 },
      ],
    );
    expect(quote.sellers[0]?.problems.map(({ code }) => code)).toEqual(["out_of_stock"]);
  });

  it("names an unknown product and a stale price", async () => {
    const quote = await quoteOf(
      [sellable()],
      [
        { variant_id: "variant_a", quantity: 1, unit_price: 15_000 },
        { variant_id: "gone", quantity: 1 },
      ],
    );
    expect(quote.sellers[0]?.problems).toMatchObject(
      [{ code: "price_changed", message: /Rp15\.000.*Rp18\.000/ }].map(({ code }) => ({ code })),
    );
    expect(quote.problems).toMatchObject([{ code: "product_not_found", variant_id: "gone" }]);
  });

  it.each<[string, Coordinates | null, Record<string, unknown>]>([
    [
      "nearby",
      { latitude: -5.3911, longitude: 105.2597 },
      { available: true, fee: 11_500, kilometres: 4.6, note: "Perkiraan jarak 4,6 km." },
    ],
    [
      "too far",
      { latitude: -5.1, longitude: 105.3 },
      { available: false, reason: "Penjual mengantar paling jauh 10 km." },
    ],
    ["not on the map", null, { available: false, reason: "Jarak ke desa itu belum diketahui. Pilih cara lain." }],
  ])("brings goods by distance to a village that is %s", async (_, point, expected) => {
    const delivery_distance = { base_fee: 5_000, per_kilometre: 1_250, radius_kilometres: 10, free_from: null };
    const good = sellable({}, { delivery_fee: null, delivery_districts: [], delivery_distance });
    const quote = await quoteOf([good], [{ variant_id: "variant_a", quantity: 1 }], VILLAGE, point);
    expect(quote.sellers[0]?.ways.find(({ way }) => way === "delivery")).toMatchObject(expected);
  });

  it.each([
    ["18.71.01.1003", [true, true, true]],
    ["18.01.01.2001", [true, false, true]],
    [null, [true, false, false]],
  ])("opens pickup, delivery and courier to %s as %j", async (village, open) => {
    const quote = await quoteOf([sellable()], [{ variant_id: "variant_a", quantity: 1 }], village);
    expect(quote.sellers[0]?.ways.map(({ available }) => available)).toEqual(open);
  });

  it.each([
    [{ delivery_own_fees: { "18.71.01": 7_000 } }, VILLAGE, 7_000, null],
    [{ delivery_own_fees: { "18.71.01": 7_000 } }, null, 7_000, null],
    [{ delivery_free_from: 18_000 }, VILLAGE, 0, "Gratis karena belanja Rp18.000 atau lebih."],
    [{ delivery_free_from: 18_001 }, VILLAGE, 5_000, "Gratis kalau belanja Rp18.001 atau lebih."],
  ])("tells what the seller's own delivery with %j to %s costs: %s", async (change, village, fee, note) => {
    const quote = await quoteOf([sellable({}, change)], [{ variant_id: "variant_a", quantity: 1 }], village);
    expect(quote.sellers[0]?.ways.find(({ way }) => way === "delivery")).toMatchObject({ fee, note });
  });

  it.each([
    ["local", "18.71.01.1003", false],
    ["province", "18.01.01.2001", true],
    ["province", "31.71.01.1001", false],
    ["national", "31.71.01.1001", true],
  ])("sends %s goods to %s by courier: %s", async (ship_scope, village, open) => {
    const quote = await quoteOf([sellable({ ship_scope })], [{ variant_id: "variant_a", quantity: 1 }], village);
    expect(quote.sellers[0]?.ways.find(({ way }) => way === "courier")?.available).toBe(open);
  });
});

describe("a quote of goods with choices, a smallest order and a time to make", () => {
  const mild = sellable({ variant_id: "variant_a", choice: "Asin", minimum_order: 5 });
  const hot = sellable({ variant_id: "variant_b", choice: "Pedas", minimum_order: 5, price: 19_000 });
  const linesOf = (mildPieces: number, hotPieces: number) => [
    { variant_id: "variant_a", quantity: mildPieces },
    { variant_id: "variant_b", quantity: hotPieces },
  ];

  it("names the choice in the line", async () => {
    expect((await quoteOf([mild, hot], linesOf(4, 1))).sellers[0]?.lines.map(({ title }) => title)).toEqual([
      "Keripik (Asin)",
      "Keripik (Pedas)",
    ]);
  });

  it("counts the smallest order over all choices, and tells once how many are missing", async () => {
    expect((await quoteOf([mild, hot], linesOf(3, 2))).sellers[0]?.problems).toEqual([]);
    const short = (await quoteOf([mild, hot], linesOf(2, 1))).sellers[0];
    expect(short?.problems).toMatchObject([{ code: "below_minimum_order", variant_id: "variant_a" }]);
    expect(short?.problems[0]?.message).toContain("5");
    expect(short?.lines.map(({ least }) => least)).toEqual([4, 1]);
  });

  it("lets goods that are made to order arrive later", async () => {
    const daysOf = async (preorder_days: number | null) => {
      const { sellers } = await quoteOf([sellable({ preorder_days })], [{ variant_id: "variant_a", quantity: 1 }]);
      return sellers[0]?.ways.map(({ days }) => days);
    };
    expect(await daysOf(null)).toEqual([null, [0, 1], [1, 3]]);
    expect(await daysOf(7)).toEqual([null, [7, 8], [8, 10]]);
  });
});

describe("placement", () => {
  const request = (
    change: Partial<PlaceRequest> = {},
    seller: Partial<PlaceRequest["sellers"][number]> = {},
  ): PlaceRequest => ({
    id: "7f0c2a34-0d4c-4a2e-9f3e-0a1b2c3d4e5f",
    shopper: { name: "Pembeli Contoh", phone: "081200000000" },
    sellers: [
      {
        seller_id: "sel_a",
        way: "pickup",
        fee: 0,
        lines: [{ variant_id: "variant_a", quantity: 2, unit_price: 18_000 }],
        ...seller,
      },
    ],
    payment_method: "qris",
    total: 36_000,
    ...change,
  });
  const plan = async (placed: PlaceRequest, goods = [sellable()]) =>
    planPlacement(
      placed,
      await quoteOf(
        goods,
        placed.sellers.flatMap(({ lines }) => lines),
      ),
      { sellersTakeCash: true, record: { open: 0, untaken: 0 }, language: "id" },
    );

  it.each([
    ["the usual service when none is named", 9_000, undefined, "reguler"],
    ["the service that was chosen", 14_000, { courier: "pos", service: "nextday" }, "nextday"],
  ])("takes %s", async (_, fee, service, expected) => {
    const orders = await plan(request({ total: 36_000 + fee }, { way: "courier", fee, service }));
    expect(orders).toMatchObject([{ total: 36_000 + fee, way: { fee }, service: { service: expected, fee } }]);
  });

  it("plans what the shopper saw", async () => {
    expect(await plan(request())).toMatchObject([{ total: 36_000, way: { way: "pickup", fee: 0 } }]);
  });

  it("refuses less than the smallest order", async () => {
    await expect(plan(request(), [sellable({ minimum_order: 3 })])).rejects.toThrowError(
      expect.objectContaining({ refusal: "below_minimum_order" }),
    );
  });

  it.each([
    ["a stale total", request({ total: 35_000 }), "price_changed"],
    ["a stale fee", request({ total: 41_000 }, { way: "delivery", fee: 4_000 }), "price_changed"],
    [
      "a stale price",
      request({}, { lines: [{ variant_id: "variant_a", quantity: 2, unit_price: 17_000 }] }),
      "price_changed",
    ],
    [
      "too many pieces",
      request({ total: 108_000 }, { lines: [{ variant_id: "variant_a", quantity: 6, unit_price: 18_000 }] }),
      "out_of_stock",
    ],
    [
      "another service's fee",
      request({ total: 45_000 }, { way: "courier", fee: 9_000, service: { courier: "pos", service: "nextday" } }),
      "price_changed",
    ],
    [
      "a service nobody offers",
      request({ total: 45_000 }, { way: "courier", fee: 9_000, service: { courier: "pos", service: "kilat" } }),
      "way_unavailable",
    ],
    ["a service for a pickup", request({}, { service: { courier: "pos", service: "reguler" } }), "way_unavailable"],
    ["a foreign seller", request({}, { seller_id: "sel_x" }), "seller_mismatch"],
    [
      "an unknown product",
      request({}, { lines: [{ variant_id: "x", quantity: 1, unit_price: 1 }] }),
      "product_not_found",
    ],
    [
      "cash by courier",
      request({ payment_method: "cod", total: 45_000 }, { way: "courier", fee: 9_000 }),
      "payment_method_unavailable",
    ],
  ])("refuses %s", async (_, placed, code) => {
    await expect(plan(placed)).rejects.toThrowError(expect.objectContaining({ refusal: code }));
  });
});
