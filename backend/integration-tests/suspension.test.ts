import type { ProductPage } from "@pasar/contracts/catalogue";
import type { Checkout, Quote } from "@pasar/contracts/checkout";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberOf, officerOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { buy, CHIPS, eventually, placement, productPage, quote, read } from "./harness/shopping";

/** What issue 5 asks for. */
const GONE_WITHIN_MS = 5_000;
const REASON = "Izin usaha sedang diperiksa.";

let app: TestApp;
let chips: ProductPage;
let dinsos: Api;
let member: Api;

beforeAll(async () => {
  app = await startApp();
  chips = await productPage(app.api, CHIPS);
  dinsos = await officerOf(app, "dinsos_kabupaten", "18.71");
  member = await memberOf(app, chips.seller.name);
});
afterAll(() => app?.stop());

const change = (officer: Api, what: "suspend" | "reopen", body: object = {}) =>
  officer.post<{ status?: string; code?: string }>(`/officer/sellers/${chips.seller.id}/${what}`, body);
const want = () => ({ page: chips, quantity: 1 });

async function foundInSearch(): Promise<boolean> {
  const query = { entity: "product", fields: ["id"], filters: { seller_handle: chips.seller.handle } };
  const { body } = await app.api.post<{ results: { hits: unknown[] }[] }>("/store/search", { queries: [query] });
  return (body.results[0]?.hits.length ?? 0) > 0;
}

describe("a suspended seller", () => {
  let inFlight: Checkout;

  it("sells nothing new within seconds: no page, no search, no quote, no placement", async () => {
    inFlight = await buy(app, [want()], "cod");
    const suspended = await change(dinsos, "suspend", { reason: REASON });
    expect([suspended.status, suspended.body.status]).toEqual([200, "suspended"]);
    expect((await app.api.get(`/store/product-pages/${chips.handle}`)).status).toBe(404);
    expect((await app.api.get(`/store/sellers/${chips.seller.handle}`)).status).toBe(404);
    const priced: Quote = await quote(app.api, [want()]);
    expect([priced.sellers, priced.problems.map(({ code }) => code)]).toEqual([[], ["product_not_found"]]);
    const placed = await app.api.post<{ code: string }>(
      "/store/checkouts",
      placement([want()], { payment_method: "cod" }),
    );
    expect([placed.status, placed.body.code]).toEqual([404, "product_not_found"]);
    await eventually(foundInSearch, (isFound) => !isFound, GONE_WITHIN_MS);
  });

  it("tells its members why, who finish the orders in flight, and buyers see theirs", async () => {
    const me = await member.get<{ seller: object }>("/access/me");
    expect(me.body.seller).toMatchObject({ status: "suspended", suspension_reason: REASON });
    const [order] = inFlight.orders;
    if (!order) throw new Error("no order");
    for (const [step, body] of [
      ["accept", {}],
      ["ready", {}],
      ["hand-over", { pickup_code: order.pickup_code, cash_received: true }],
    ] as const) {
      expect([step, (await member.post(`/seller/orders/${order.id}/${step}`, body)).status]).toEqual([step, 200]);
    }
    const seen = await read(app.api, inFlight);
    expect(seen.orders[0]).toMatchObject({ stage: "completed" });
  });

  it("sells again when it is reopened, and each change is in the audit log once", async () => {
    for (const _ of [1, 2]) expect((await change(dinsos, "suspend", { reason: "Sekali lagi." })).status).toBe(200);
    for (const _ of [1, 2]) expect((await change(dinsos, "reopen")).body.status).toBe("active");
    expect((await app.api.get(`/store/sellers/${chips.seller.handle}`)).status).toBe(200);
    await eventually(foundInSearch, (isFound) => isFound);
    expect((await buy(app, [want()], "cod")).orders).toHaveLength(1);
    const entries = await app.database.rows<{ action: string; after: object }>(
      "select action, after from audit_entry where seller_id = $1 and action like 'seller.%' order by at",
      [chips.seller.id],
    );
    expect(entries).toEqual([
      { action: "seller.suspended", after: { status: "suspended", reason: REASON } },
      { action: "seller.reopened", after: { status: "active", reason: null } },
    ]);
  });
});

describe("suspending", () => {
  it("takes a reason, and an officer of the area who may", async () => {
    for (const body of [{}, { reason: "  " }, { reason: "x".repeat(501) }, { reason: REASON, seller_id: "x" }]) {
      expect((await change(dinsos, "suspend", body)).status).toBe(400);
    }
    const tries: [Api, number][] = [
      [await officerOf(app, "dinsos_kabupaten", "18.01"), 404],
      [await officerOf(app, "pendamping", "18.71"), 403],
      [await officerOf(app, "pusat"), 403],
      [member, 403],
      [app.api, 401],
    ];
    for (const [officer, status] of tries) {
      expect((await change(officer, "suspend", { reason: REASON })).status).toBe(status);
      expect((await change(officer, "reopen")).status).toBe(status);
    }
    const [seller] = await app.database.rows("select status from seller where id = $1", [chips.seller.id]);
    expect(seller).toEqual({ status: "active" });
  });
});
