import type { ProductPage } from "@pasar/contracts/catalogue";
import type { Checkout } from "@pasar/contracts/checkout";
import type { ErrorBody } from "@pasar/contracts/errors";
import type { Parcel } from "@pasar/contracts/order";
import type { SellerOrder } from "@pasar/contracts/seller";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { type CourierRail, startCourierRail } from "./harness/courier-rail";
import { broughtPlacement, CHIPS, eventually, pay, place, productPage, read, untilPayment } from "./harness/shopping";

const SECRET = "rahasia-contoh";

let app: TestApp;
let rail: CourierRail;
let chips: ProductPage;
let member: Api;

beforeAll(async () => {
  rail = await startCourierRail();
  app = await startApp({
    processes: 2,
    settings: { KURIR_RAIL: "biteship", BITESHIP_KEY: "contoh", KURIR_BASE_URL: rail.url, KURIR_HOOK_SECRET: SECRET },
  });
  chips = await productPage(app.api, CHIPS);
  member = await memberOf(app, chips.seller.name);
});
afterAll(async () => {
  await app?.stop();
  await rail?.close();
});

const call = (body: unknown, secret = SECRET) => app.api.post<Partial<ErrorBody>>(`/hooks/kurir/${secret}`, body);

/** A paid order that waits for its courier. */
async function packedOrder(): Promise<{ id: string; checkout: Checkout }> {
  const checkout = await place(app.api, await broughtPlacement(app.api, { page: chips, quantity: 1 }, "courier"));
  await pay(app, checkout);
  await untilPayment(app, checkout, "paid");
  const id = checkout.orders[0]?.id ?? "";
  expect((await member.post(`/seller/orders/${id}/accept`, {})).status).toBe(200);
  return { id, checkout };
}

const send = (id: string, body: object) => member.post<SellerOrder & ErrorBody>(`/seller/orders/${id}/send`, body);

async function parcelOf(checkout: Checkout): Promise<Parcel> {
  const [parcel] = (await read(app.api, checkout)).orders[0]?.parcels ?? [];
  if (!parcel) throw new Error("no parcel");
  return parcel;
}

const untilState = (checkout: Checkout, wanted: Parcel["state"]) =>
  eventually(
    () => parcelOf(checkout),
    ({ state }) => state === wanted,
  );

async function bookedOrder() {
  const { id, checkout } = await packedOrder();
  const { status } = await send(id, { book: true });
  const order = rail.bookedFor(id);
  if (status !== 200 || !order) throw new Error(`not booked: ${status}`);
  // The first question of the clock is over.
  await untilState(checkout, "awaiting_pickup");
  return { id, checkout, order };
}

describe("sending by courier", () => {
  it("books with one tap, once however often it is tapped", async () => {
    const { id, checkout } = await packedOrder();
    expect((await member.get<SellerOrder>(`/seller/orders/${id}`)).body.can_book).toBe(true);
    const answers = await Promise.all([send(id, { book: true }), send(id, { book: true })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const awb = `AWB-${rail.bookedFor(id)?.id}`;
    expect((await member.get<SellerOrder>(`/seller/orders/${id}`)).body).toMatchObject({
      stage: "sent",
      tracking_number: awb,
      can_book: false,
      parcels: [{ awb, courier: "pos" }],
    });
    expect((await parcelOf(checkout)).awb).toBe(awb);
  });

  it("says so when the courier cannot be booked; the order waits, and a number can be written", async () => {
    const { id, checkout } = await packedOrder();
    rail.setDown(true);
    const refused = await send(id, { book: true });
    rail.setDown(false);
    expect([refused.status, refused.body.code]).toEqual([503, "courier_unavailable"]);
    expect((await read(app.api, checkout)).orders).toMatchObject([{ stage: "preparing", parcels: [] }]);
    expect((await send(id, { tracking_number: "P12345" })).body).toMatchObject({
      stage: "sent",
      tracking_number: "P12345",
    });
    expect(await parcelOf(checkout)).toMatchObject({ awb: "P12345", state: "created", timeline: [] });
  });

  it("refuses a number and a booking at once", async () => {
    const { id } = await packedOrder();
    const { status, body } = await send(id, { book: true, tracking_number: "P12345" });
    expect([status, body.code]).toEqual([400, "invalid_body"]);
  });
});

describe("a parcel under way", () => {
  it("is asked for once by two processes, and not again before its time", async () => {
    const { order } = await bookedOrder();
    const asked = () => rail.calls.filter((path) => path === `GET /v1/trackings/trk-${order.id}`).length;
    expect(asked()).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(asked()).toBe(1);
    await app.database.rows("update shipment set next_poll_at = now() where booking_id = $1", [order.id]);
    await eventually(
      async () => asked(),
      (count) => count > 1,
    );
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(asked()).toBe(2);
  });

  it("arrives by the courier's calls: told to both sides, and nothing else is done by it", async () => {
    const { id, checkout, order } = await bookedOrder();
    rail.happen(order, "picked", "2026-11-28T03:00:00Z");
    rail.happen(order, "dropping_off", "2026-11-28T05:00:00Z");
    rail.happen(order, "delivered", "2026-11-28T06:00:00Z");
    for (const _ of [1, 2]) {
      expect((await call({ event: "order.status", order_id: order.id, status: "delivered" })).status).toBe(200);
    }
    const parcel = await parcelOf(checkout);
    expect(parcel).toMatchObject({ state: "delivered", delivered_at: "2026-11-28T06:00:00.000Z" });
    expect(parcel.timeline.map(({ state }) => state)).toEqual(["picked_up", "out_for_delivery", "delivered"]);
    const { body } = await member.get<SellerOrder>(`/seller/orders/${id}`);
    expect([body.stage, body.parcels]).toEqual(["sent", [{ ...parcel, booking_cancel: null }]]);
    rail.happen(order, "picked", "2026-11-28T07:00:00Z");
    await call({ event: "order.status", order_id: order.id });
    expect((await parcelOf(checkout)).state).toBe("delivered");
  });

  it("goes back to its seller when nobody takes it", async () => {
    const { checkout, order } = await bookedOrder();
    for (const [status, state] of [
      ["return_in_transit", "returning"],
      ["returned", "returned"],
    ] as const) {
      rail.happen(order, status, "2026-11-28T08:00:00Z");
      await call({ event: "order.status", order_id: order.id });
      expect((await parcelOf(checkout)).state).toBe(state);
    }
    expect((await read(app.api, checkout)).orders[0]?.stage).toBe("sent");
  });
});

describe("a call in the courier's name", () => {
  it("is not believed: the courier itself is asked", async () => {
    const { checkout, order } = await bookedOrder();
    const altered = { event: "order.status", order_id: order.id, status: "delivered", courier_waybill_id: "PALSU" };
    expect((await call(altered)).status).toBe(200);
    expect(await parcelOf(checkout)).toMatchObject({ state: "awaiting_pickup", awb: `AWB-${order.id}` });
  });

  it.each([
    ["a wrong secret", "salah", { event: "order.status", order_id: "bts-1" }, 403],
    ["an order nobody booked", SECRET, { event: "order.status", order_id: "bts-999" }, 200],
    ["no event", SECRET, {}, 200],
  ])("with %s moves nothing", async (_, secret, body, status) => {
    const rows = () => app.database.rows("select id, state, updated_at from shipment order by id");
    const before = await rows();
    const asked = rail.calls.length;
    expect((await call(body, secret)).status).toBe(status);
    expect(await rows()).toEqual(before);
    if (status === 403) expect(rail.calls).toHaveLength(asked);
  });

  it("is to be repeated while the courier does not answer", async () => {
    const { order } = await bookedOrder();
    rail.setDown(true);
    const { status, body } = await call({ event: "order.status", order_id: order.id });
    rail.setDown(false);
    expect([status, body.code]).toEqual([503, "courier_unavailable"]);
  });
});
