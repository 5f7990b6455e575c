import type { ProductPage } from "@pasar/contracts/catalogue";
import type { PlaceRequest } from "@pasar/contracts/checkout";
import type { ErrorCode } from "@pasar/contracts/errors";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import { PLACE_FIELDS, QUOTE_FIELDS } from "./harness/bad-fields";
import { ODD_BODIES, UNSTORABLE_TEXTS } from "./harness/bad-values";
import { changed, expectRefusal, jsonText } from "./harness/refusals";
import {
  ADDRESS,
  broughtPlacement,
  CHIPS,
  leavePieces,
  place,
  placement,
  productPage,
  ricePage,
} from "./harness/shopping";

const QUOTE = "/store/checkouts/quote";
const PLACE = "/store/checkouts";
const SEARCH = "/store/search";

let app: TestApp;
let chips: ProductPage;
let rice: ProductPage;
let mixed: PlaceRequest;
let delivered: PlaceRequest;

beforeAll(async () => {
  app = await startApp();
  [chips, rice] = [await productPage(app.api, CHIPS), await ricePage(app)];
  mixed = placement([
    { page: chips, quantity: 2 },
    { page: rice, quantity: 1 },
  ]);
  delivered = await broughtPlacement(app.api, { page: chips, quantity: 1 }, "delivery");
});
afterAll(() => app?.stop());

const refuse = (path: string, body: unknown, status?: number, code?: ErrorCode) =>
  expectRefusal(app, { path, body: jsonText(body) }, status, code);

describe("bodies of any route that takes one", () => {
  const routes = [QUOTE, PLACE, SEARCH, "/access/sessions", "/hooks/midtrans"];
  const cases = routes.flatMap((path) => ODD_BODIES.map((odd) => ({ path, ...odd })));
  it.each(cases)("$path refuses $name", async ({ path, body, contentType, status, code }) => {
    await expectRefusal(app, { path, body, contentType }, status, code);
  });
});

describe("quote", () => {
  const ok = () => ({
    lines: [{ variant_id: chips.variant_id, quantity: 1, unit_price: chips.price }],
    destination: { village_code: ADDRESS.village_code },
  });

  it.each(QUOTE_FIELDS)("refuses %s = %j", async (field, value) =>
    refuse(QUOTE, changed(ok(), field, value), 400, "invalid_body"),
  );

  it("refuses a village nobody knows", () =>
    refuse(QUOTE, changed(ok(), "destination.village_code", "99.99.99.9999"), 422, "area_mismatch"));

  it("stays small where everything is wrong", () =>
    refuse(
      QUOTE,
      { lines: Array.from({ length: 100 }, () => ({ variant_id: "", quantity: 0 })) },
      400,
      "invalid_body",
    ));

  it("names what keeps a basket from being ordered instead of refusing it", async () => {
    const lines = [
      { variant_id: "variant_unknown", quantity: 1 },
      { variant_id: chips.variant_id, quantity: 999, unit_price: 1 },
    ];
    const { status, body } = await app.api.post<{ problems: object[]; sellers: { problems: object[] }[] }>(QUOTE, {
      lines,
    });
    expect(status).toBe(200);
    expect(body.problems).toMatchObject([{ code: "product_not_found", variant_id: "variant_unknown" }]);
    expect(body.sellers[0]?.problems).toMatchObject([{ code: "out_of_stock" }, { code: "price_changed" }]);
  });
});

describe("place: fields that are none", () => {
  it.each(PLACE_FIELDS)("refuses %s = %j", async (field, value) =>
    refuse(PLACE, changed(delivered, field, value), 400, "invalid_body"),
  );

  it("stays small where everything is wrong", () => {
    const lines = Array.from({ length: 100 }, () => ({ variant_id: "", quantity: 0, unit_price: -1 }));
    return refuse(PLACE, { ...mixed, sellers: Array.from({ length: 20 }, () => ({ lines })) }, 400, "invalid_body");
  });
});

describe("place: fields that do not fit", () => {
  it.each<[string, () => unknown, number, ErrorCode]>([
    ["a stale price", () => changed(mixed, "sellers.0.lines.0.unit_price", chips.price - 1), 409, "price_changed"],
    ["a stale fee", () => changed(delivered, "sellers.0.fee", 1), 409, "price_changed"],
    ["a fee for a pickup", () => changed(mixed, "sellers.0.fee", 1), 409, "price_changed"],
    ["a stale total", () => changed(mixed, "total", mixed.total - 1), 409, "price_changed"],
    ["a total of nothing", () => changed(mixed, "total", 0), 409, "price_changed"],
    ["more than there is", () => changed(mixed, "sellers.0.lines.0.quantity", 999), 409, "out_of_stock"],
    [
      "a product nobody knows",
      () => changed(mixed, "sellers.0.lines.0.variant_id", "variant_unknown"),
      404,
      "product_not_found",
    ],
    ["a seller nobody knows", () => changed(mixed, "sellers.0.seller_id", "sel_unknown"), 422, "seller_mismatch"],
    ["goods under another seller", () => changed(mixed, "sellers.0.seller_id", rice.seller.id), 422, "seller_mismatch"],
    ["one seller twice", () => ({ ...mixed, sellers: [mixed.sellers[0], mixed.sellers[0]] }), 422, "seller_mismatch"],
    [
      "a way the seller does not offer",
      () => ({ ...changed(mixed, "sellers.1.way", "courier"), address: ADDRESS }),
      422,
      "way_unavailable",
    ],
    [
      "a delivery too far away",
      () => ({ ...changed(mixed, "sellers.1.way", "delivery"), address: ADDRESS }),
      422,
      "way_unavailable",
    ],
    ["a delivery without an address", () => changed(delivered, "address", null), 400, "invalid_body"],
    [
      "an address without street and landmark",
      () => ({ ...delivered, address: { ...ADDRESS, street: " ", landmark: "" } }),
      400,
      "invalid_body",
    ],
    [
      "a village outside the district",
      () => changed(delivered, "address.village_code", "18.71.07.1001"),
      422,
      "area_mismatch",
    ],
    ["a district outside the regency", () => changed(delivered, "address.regency_code", "18.72"), 422, "area_mismatch"],
    ["a regency outside the province", () => changed(delivered, "address.province_code", "17"), 422, "area_mismatch"],
    ["a village nobody knows", () => changed(delivered, "address.village_code", "18.71.03.9999"), 422, "area_mismatch"],
    ["letters for a phone number", () => changed(mixed, "shopper.phone", "nomor saya"), 422, "invalid_phone"],
    ["a landline", () => changed(mixed, "shopper.phone", "0721 123456"), 422, "invalid_phone"],
    ["a foreign phone number", () => changed(mixed, "shopper.phone", "+14155552671"), 422, "invalid_phone"],
    ["too many digits", () => changed(mixed, "shopper.phone", "08123456789012345"), 422, "invalid_phone"],
  ])("refuses %s", async (_, body, status, code) => refuse(PLACE, body(), status, code));

  it("refuses cash with a courier", async () => {
    const sent = await broughtPlacement(app.api, { page: chips, quantity: 1 }, "courier");
    await refuse(PLACE, { ...sent, payment_method: "cod" }, 422, "payment_method_unavailable");
  });

  it.each([
    ["cod", 2_000_000],
    ["qris", 10_000_000],
  ] as const)("refuses %s above %i rupiah", async (method, limit) => {
    await leavePieces(app, rice.variant_id, 2_000);
    const quantity = Math.floor(limit / rice.price) + 1;
    await refuse(
      PLACE,
      placement([{ page: rice, quantity }], { payment_method: method }),
      422,
      "payment_method_unavailable",
    );
  });

  it("refuses a second checkout under the id of the first", async () => {
    const request = placement([{ page: chips, quantity: 1 }]);
    await place(app.api, request);
    const others = [
      ["shopper.name", "Orang Lain"],
      ["payment_method", "cod"],
      ["total", 0],
      ["sellers.0.lines.0.quantity", 2],
    ] as const;
    for (const [field, value] of others) await refuse(PLACE, changed(request, field, value), 409, "checkout_conflict");
    await expectRefusal(
      app,
      { method: "GET", path: `${PLACE}/${mixed.id}?token=${request.id}` },
      404,
      "checkout_not_found",
    );
  });
});

describe("reading", () => {
  it.each<[string, number, ErrorCode]>([
    ["/store/product-pages/no-such-thing", 404, "product_not_found"],
    [`/store/product-pages/${"a".repeat(8_000)}`, 404, "product_not_found"],
    ["/store/product-pages/%00", 400, "invalid_request"],
    ["/store/product-pages/%E0%A4%A", 400, "invalid_request"],
    ["/store/sellers/no-such-seller", 404, "not_found"],
    ["/store/sellers/a%00b", 400, "invalid_request"],
    ["/store/areas?parent=x", 400, "invalid_request"],
    ["/store/areas?parent=18.71.03.1002.1", 400, "invalid_request"],
    ["/store/areas?parent[]=18", 400, "invalid_request"],
    ["/store/areas?parent[$ne]=18", 400, "invalid_request"],
    ["/store/areas?parent=18%00", 400, "invalid_request"],
    ["/store/checkouts/00000000-0000-4000-8000-000000000000?token=x", 404, "checkout_not_found"],
    ["/store/checkouts/00000000-0000-4000-8000-000000000000?token[]=x", 404, "checkout_not_found"],
    ["/store/checkouts/x", 404, "checkout_not_found"],
  ])("refuses GET %s", async (path, status, code) => expectRefusal(app, { method: "GET", path }, status, code));

  it.each([
    ["an unknown index", { entity: "order" }],
    ["no index", {}],
    ["an unknown field", { entity: "product", filters: { secret: 1 } }],
    ["an unknown order", { entity: "product", pagination: { order: { secret: "ASC" } } }],
    ["words for a price", { entity: "product", filters: { price: { $gte: "murah" } } }],
    ["a page too long", { entity: "product", pagination: { take: 101 } }],
    ["a negative page", { entity: "product", pagination: { take: -1 } }],
    ["a page without end", { entity: "product", pagination: { skip: "raw:1e309" } }],
    ["a number for words", { entity: "product", filters: 5 }],
    ...UNSTORABLE_TEXTS.map(
      (q) => ["text nobody can store", { entity: "product", filters: { q } }] as [string, object],
    ),
  ])("search refuses %s", async (_, body) => refuse(SEARCH, body));
});

describe("notifications", () => {
  const signed = ["order_id", "transaction_id", "status_code", "gross_amount", "transaction_status", "signature_key"];
  const forged = Object.fromEntries(signed.map((field) => [field, "1"]));
  it.each([
    [{}],
    [[]],
    [forged],
    [changed(forged, "signature_key", "a".repeat(128))],
    [changed(forged, "signature_key", {})],
    [changed(forged, "order_id", null)],
  ])("refuses %j", async (body) => refuse("/hooks/midtrans", body, 403, "signature_invalid"));
});
