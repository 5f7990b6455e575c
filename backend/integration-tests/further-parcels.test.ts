import type { ProductPage } from "@pasar/contracts/catalogue";
import type { Checkout } from "@pasar/contracts/checkout";
import type { ErrorBody } from "@pasar/contracts/errors";
import type { SellerOrder } from "@pasar/contracts/seller";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { type CourierRail, startCourierRail } from "./harness/courier-rail";
import {
  broughtPlacement,
  eventually,
  pay,
  place,
  plentyOfChips,
  read,
  ricePage,
  stockOf,
  untilPayment,
} from "./harness/shopping";

const SECRET = "rahasia-contoh";
type Body = SellerOrder & ErrorBody;

let app: TestApp;
let rail: CourierRail;
let chips: ProductPage;
let ketua: Api;
let anggota: Api;

beforeAll(async () => {
  rail = await startCourierRail();
  app = await startApp({
    settings: { KURIR_RAIL: "biteship", BITESHIP_KEY: "contoh", KURIR_BASE_URL: rail.url, KURIR_HOOK_SECRET: SECRET },
  });
  ({ page: chips } = await plentyOfChips(app));
  ketua = await memberOf(app, chips.seller.name, "ketua");
  anggota = await memberOf(app, (await ricePage(app)).seller.name);
});
afterAll(async () => {
  await app?.stop();
  await rail?.close();
});

const order = async (id: string) => (await ketua.get<Body>(`/seller/orders/${id}`)).body;
const add = (id: string, body: object, by = ketua) => by.post<Body>(`/seller/orders/${id}/parcels`, body);
const cancel = (id: string) => ketua.post<Body>(`/seller/orders/${id}/cancel`, { reason: "cannot_deliver" });
const back = (id: string, quantity: number, by = ketua) =>
  by.post<Body>(`/seller/orders/${id}/put-back`, { lines: [{ variant_id: chips.variant_id, quantity }] });

/** A paid order of two pieces that was sent. */
async function sentOrder(send: object = { book: true }): Promise<{ id: string; checkout: Checkout }> {
  const checkout = await place(app.api, await broughtPlacement(app.api, { page: chips, quantity: 2 }, "courier"));
  await pay(app, checkout);
  await untilPayment(app, checkout, "paid");
  const id = checkout.orders[0]?.id ?? "";
  await ketua.post(`/seller/orders/${id}/accept`, {});
  expect((await ketua.post<Body>(`/seller/orders/${id}/send`, send)).status).toBe(200);
  return { id, checkout };
}

async function happen(reference: string, status: string): Promise<void> {
  const booked = rail.bookedFor(reference);
  if (!booked) throw new Error(`nothing booked for ${reference}`);
  rail.happen(booked, status, new Date().toISOString());
  await app.api.post(`/hooks/kurir/${SECRET}`, { event: "order.status", order_id: booked.id });
}

async function returnedOrder(): Promise<{ id: string; checkout: Checkout }> {
  const sent = await sentOrder();
  await happen(sent.id, "returned");
  expect((await order(sent.id)).parcels_state).toBe("returned");
  return sent;
}

describe("an order of several parcels", () => {
  it("gets each further one once, and has arrived when all have", async () => {
    const { id, checkout } = await sentOrder();
    expect((await order(id)).next_parcel).toBe(2);
    const answers = await Promise.all([
      add(id, { number: 2, tracking_number: "P-DUA" }),
      add(id, { number: 2, tracking_number: "P-DUA" }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await order(id)).parcels.map(({ number, awb }) => [number, awb])).toEqual([
      [1, `AWB-${rail.bookedFor(id)?.id}`],
      [2, "P-DUA"],
    ]);
    await happen(id, "delivered");
    expect((await read(app.api, checkout)).orders[0]?.parcels_state).toBe("under_way");
    await app.database.rows("update shipment set state = 'delivered' where order_id = $1", [id]);
    expect((await read(app.api, checkout)).orders[0]?.parcels_state).toBe("arrived");
  });

  it.each([
    ["a number that is not next", { number: 3, tracking_number: "P-TIGA" }, 409, "order_moved_on"],
    ["a booking while one is under way", { number: 2, book: true }, 409, "order_moved_on"],
    ["neither number nor booking", { number: 2 }, 400, "invalid_body"],
    ["both", { number: 2, book: true, tracking_number: "P-DUA" }, 400, "invalid_body"],
    ["the first", { number: 1, tracking_number: "P-SATU" }, 400, "invalid_body"],
  ])("takes no %s", async (_, body, status, code) => {
    const { id } = await sentOrder({ tracking_number: "P-SATU" });
    const answer = await add(id, body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await order(id)).parcels).toHaveLength(1);
  });

  it("is its seller's alone", async () => {
    const { id } = await sentOrder();
    expect((await add(id, { number: 2, tracking_number: "P-DUA" }, anggota)).status).toBe(404);
    expect((await back(id, 1, anggota)).status).toBe(404);
  });

  it("prints a label for each", async () => {
    const { id } = await sentOrder();
    await add(id, { number: 2, tracking_number: "P-DUA" });
    const { status, body } = await ketua.get<string>(`/seller/orders/${id}/label`);
    expect(status).toBe(200);
    expect(String(body).match(/\/Type ?\/Page[^s]/g)).toHaveLength(2);
  });
});

describe("a parcel that came back", () => {
  it("goes again by one tap, under a booking of its own", async () => {
    const { id, checkout } = await returnedOrder();
    const seen = await order(id);
    expect([seen.stage, seen.can_book, seen.can_cancel, seen.next_parcel]).toEqual(["sent", true, true, 2]);
    const [one, two] = await Promise.all([add(id, { number: 2, book: true }), add(id, { number: 2, book: true })]);
    expect([one.status, two.status]).toEqual([200, 200]);
    const again = rail.bookedFor(`${id}_2`);
    expect((await order(id)).parcels.map(({ awb }) => awb)).toEqual([
      `AWB-${rail.bookedFor(id)?.id}`,
      `AWB-${again?.id}`,
    ]);
    expect((await order(id)).tracking_number).toBe(`AWB-${again?.id}`);
    expect((await read(app.api, checkout)).orders[0]?.parcels_state).toBe("under_way");
  });

  it("is not taken for received by the clock", async () => {
    const [{ id }, sent] = [await returnedOrder(), await sentOrder({ tracking_number: "P-LAMA" })];
    for (const old of [id, sent.id]) {
      await app.database.rows(
        "update order_step set created_at = created_at - interval '10 days' where order_id = $1",
        [old],
      );
      await app.database.rows("update shipment set booked_at = booked_at - interval '10 days' where order_id = $1", [
        old,
      ]);
    }
    await eventually(
      () => order(sent.id),
      ({ stage }) => stage === "completed",
    );
    expect((await order(id)).stage).toBe("sent");
  });

  it("is paid back, and its goods lie on the shelf again only by the seller's word, once", async () => {
    const before = await stockOf(app, chips.variant_id);
    const { id, checkout } = await returnedOrder();
    expect((await order(id)).can_put_back).toBe(false);
    expect((await back(id, 1)).body.code).toBe("order_moved_on");
    expect((await cancel(id)).status).toBe(200);
    const gone = await stockOf(app, chips.variant_id);
    expect(gone.stocked).toBe(before.stocked - 2);
    expect((await read(app.api, checkout)).refunds).toMatchObject([{ amount: checkout.total }]);
    expect((await order(id)).can_put_back).toBe(true);
    expect((await back(id, 3)).status).toBe(400);
    const rush = await Promise.all([back(id, 1), back(id, 1), back(id, 1)]);
    expect(rush.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await stockOf(app, chips.variant_id)).stocked).toBe(before.stocked - 1);
    const movements = await app.database.rows<{ reason: string; delta: number }>(
      "select reason, delta from stock_movement where order_id = $1 order by created_at",
      [id],
    );
    expect(movements).toEqual([
      { reason: "sent_out", delta: -2 },
      { reason: "returned", delta: 1 },
    ]);
    expect((await order(id)).can_put_back).toBe(false);
  });

  it("can be put back too when a finished order was paid back", async () => {
    const { id, checkout } = await sentOrder({ tracking_number: "P-SELESAI" });
    await ketua.post(`/seller/orders/${id}/deliver`, {});
    expect((await order(id)).can_put_back).toBe(false);
    const complain = `/store/checkouts/${checkout.id}/orders/${id}/complaint?token=${checkout.token}`;
    await app.api.post(complain, { reason: "damaged", wish: "refund", text: "Barang pecah semua." });
    await ketua.post(`/seller/complaints/${id}/answer`, {
      outcome: "refund",
      amount: checkout.total,
      text: "Kami ganti uangnya",
    });
    const [refund] = await app.database.rows("select id from buyer_refund where order_id = $1", [id]);
    expect(refund).toBeDefined();
    expect((await order(id)).can_put_back).toBe(true);
    expect((await back(id, 2)).status).toBe(200);
  });
});

describe("the booking of a cancelled order", () => {
  const cancelOf = async (id: string) => (await order(id)).parcels[0]?.booking_cancel;

  it("is called off at the courier", async () => {
    const { id } = await sentOrder();
    expect((await cancel(id)).status).toBe(200);
    await eventually(
      () => cancelOf(id),
      (booking) => booking?.state === "done",
    );
    expect(rail.bookedFor(id)?.status).toBe("cancelled");
  });

  it("is asked for again when the courier did not answer", async () => {
    const { id } = await sentOrder();
    rail.setDown(true);
    expect((await cancel(id)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    rail.setDown(false);
    expect(await cancelOf(id)).toMatchObject({ state: "wanted" });
    await app.database.rows("update shipment set cancel_at = now() where order_id = $1", [id]);
    await eventually(
      () => cancelOf(id),
      (booking) => booking?.state === "done",
    );
  });

  it("stays when the courier refuses: told to the seller, and the order is cancelled all the same", async () => {
    const { id } = await sentOrder();
    rail.setStubborn(true);
    expect((await cancel(id)).body.stage).toBe("cancelled");
    const refused = await eventually(
      () => cancelOf(id),
      (booking) => booking?.state === "refused",
    );
    rail.setStubborn(false);
    expect(refused?.note?.length).toBeGreaterThan(0);
  });

  it("is none where a member wrote the number", async () => {
    const { id } = await sentOrder({ tracking_number: "P-TULIS" });
    await cancel(id);
    expect(await cancelOf(id)).toBeNull();
  });
});
