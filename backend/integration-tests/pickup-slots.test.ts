import type { ProductPage } from "@pasar/contracts/catalogue";
import type { Checkout, PlaceRequest, Quote } from "@pasar/contracts/checkout";
import type { ErrorBody } from "@pasar/contracts/errors";
import type { SellerOrder, SellerOrderList } from "@pasar/contracts/seller";
import type { ShopSettings } from "@pasar/contracts/shop-settings";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { buy, CHIPS, place, placement, productPage, quote, read } from "./harness/shopping";

const HOUR_MS = 3_600_000;

let app: TestApp;
let chips: ProductPage;
let ketua: Api;

beforeAll(async () => {
  app = await startApp({ processes: 2 });
  chips = await productPage(app.api, CHIPS);
  ketua = await memberOf(app, chips.seller.name, "ketua");
});
beforeEach(async () => {
  await openAllDay();
});
afterAll(() => app?.stop());

async function openAllDay(pickup: Partial<ShopSettings["pickup"]> = {}): Promise<void> {
  const { name: _, kind: __, districts: ___, ...shop } = (await ketua.get<ShopSettings>("/seller/shop")).body;
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, open: "06.00", close: "20.00" }));
  const wanted = { ...shop, hours, pickup: { preparation_hours: 2, slot_limit: null, ...pickup } };
  expect((await ketua.post("/seller/shop", wanted)).status).toBe(200);
}

const want = () => ({ page: chips, quantity: 1 });
const slotsOf = (answer: Quote | undefined) =>
  answer?.sellers[0]?.ways.find(({ way }) => way === "pickup")?.pickup?.slots;
const slots = async () => slotsOf(await quote(app.api, [want()])) ?? [];

function requestAt(slot: string, change: Partial<PlaceRequest> = {}): PlaceRequest {
  const request = placement([want()], { payment_method: "cod", ...change });
  return { ...request, sellers: request.sellers.map((seller) => ({ ...seller, pickup: { slot } })) };
}
const send = (request: PlaceRequest, api = app.api) => api.post<Checkout & ErrorBody>("/store/checkouts", request);

describe("times to fetch goods", () => {
  it("begin after the shop's own preparation", async () => {
    expect(Date.parse((await slots())[0]?.start ?? "")).toBeGreaterThanOrEqual(Date.now() + 2 * HOUR_MS - 60_000);
    await openAllDay({ preparation_hours: 48 });
    expect(Date.parse((await slots())[0]?.start ?? "")).toBeGreaterThanOrEqual(Date.now() + 48 * HOUR_MS - 60_000);
  });

  it("stand on the order, for its buyer and its seller, and prolong the hold", async () => {
    const slot = (await slots()).at(-1);
    const checkout = await place(app.api, requestAt(slot?.start ?? ""));
    const order = checkout.orders[0];
    expect(order?.pickup).toMatchObject({ slot, outlet: null });
    for (const action of ["accept", "ready"]) await ketua.post(`/seller/orders/${order?.id}/${action}`, {});
    expect((await ketua.get<SellerOrder>(`/seller/orders/${order?.id}`)).body.pickup_slot).toEqual(slot);
    const until = (await read(app.api, checkout)).orders[0]?.pickup_until;
    expect(until).toBe(new Date(Date.parse(slot?.end ?? "") + 72 * HOUR_MS).toISOString());
  });

  it("need not be chosen", async () => {
    expect((await buy(app, [want()], "cod")).orders[0]?.pickup?.slot).toBeNull();
  });

  it.each([
    ["in the past", "2020-01-01T01:00:00Z", 409, "slot_unavailable"],
    ["out of step", new Date(Date.now() + 26 * HOUR_MS + 60_001).toISOString(), 409, "slot_unavailable"],
    ["no time at all", "besok pagi", 400, "invalid_body"],
  ])("are refused when %s, with a fresh quote where it helps", async (_, slot, status, code) => {
    const answer = await send(requestAt(slot));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    if (status === 409) expect(slotsOf(answer.body.quote as Quote)?.length).toBeGreaterThan(0);
  });

  it("are not for goods that are brought", async () => {
    const request = requestAt((await slots())[0]?.start ?? "");
    const sellers = request.sellers.map((seller) => ({ ...seller, way: "delivery" as const }));
    expect((await send({ ...request, sellers })).status).toBe(400);
  });

  it("give their last place to exactly one of many buyers", async () => {
    await openAllDay({ slot_limit: 2 });
    const slot = (await slots()).at(-2)?.start ?? "";
    await place(app.api, requestAt(slot));
    const rush = Array.from({ length: 6 }, (_, place) => send(requestAt(slot), app.apis[place % 2]));
    const answers = await Promise.all(rush);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const { status, body } of answers.filter((answer) => answer.status !== 201)) {
      expect([status, body.code]).toEqual([409, "slot_unavailable"]);
      expect(slotsOf(body.quote as Quote), JSON.stringify(body).slice(0, 1500)).toBeDefined();
      expect(slotsOf(body.quote as Quote)?.map(({ start }) => start)).not.toContain(slot);
    }
    const [kept] = await app.database.rows<{ orders: number; held: number }>(
      `select (select count(*)::int from seller_order where slot_start = $1::timestamptz) as orders,
              (select count(*)::int from reservation_item r where r.deleted_at is null and r.line_item_id is null) as held`,
      [slot],
    );
    expect(kept).toEqual({ orders: 2, held: 0 });
  });

  it("are free again when an order is cancelled", async () => {
    await openAllDay({ slot_limit: 1 });
    const slot = (await slots()).at(-1)?.start ?? "";
    const checkout = await send(requestAt(slot));
    if (checkout.status !== 201) return expect(checkout.status).toBe(409);
    expect((await slots()).map(({ start }) => start)).not.toContain(slot);
    const { id, token, orders } = checkout.body;
    await app.api.post(`/store/checkouts/${id}/orders/${orders[0]?.id}/cancel?token=${token}`, {});
    expect((await slots()).map(({ start }) => start)).toContain(slot);
  });

  it("put the orders to prepare in their order", async () => {
    const all = await slots();
    const [late, early] = [all.at(-1)?.start ?? "", all[1]?.start ?? ""];
    const placed: string[] = [];
    for (const request of [requestAt(late), requestAt(early), placement([want()], { payment_method: "cod" })]) {
      const order = (await place(app.api, request)).orders[0];
      await ketua.post(`/seller/orders/${order?.id}/accept`, {});
      placed.push(order?.id ?? "");
    }
    const { orders } = (await ketua.get<SellerOrderList>("/seller/orders?tab=active")).body;
    const shown = orders.map(({ id }) => id).filter((id) => placed.includes(id));
    expect(shown).toEqual([placed[2], placed[1], placed[0]]);
  });
});
