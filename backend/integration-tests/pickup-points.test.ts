import type { ProductPage } from "@pasar/contracts/catalogue";
import type { BuyerOrder, Checkout, PlaceRequest, Quote } from "@pasar/contracts/checkout";
import type { ErrorBody } from "@pasar/contracts/errors";
import type { EntrustedOrderList, PickupPointList } from "@pasar/contracts/pickup";
import type { SellerOrder } from "@pasar/contracts/seller";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberOf, officerOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { agree, outletsNear, type TestOutlet } from "./harness/pickup-points";
import {
  CHIPS,
  pay,
  place,
  placement,
  productPage,
  quote,
  read,
  ricePage,
  stockOf,
  untilPaidOrder,
} from "./harness/shopping";

type Answered = PickupPointList & EntrustedOrderList & ErrorBody;

let app: TestApp;
let chips: ProductPage;
let ketua: Api;
let outlet: TestOutlet;
let other: TestOutlet;

beforeAll(async () => {
  app = await startApp();
  chips = await productPage(app.api, CHIPS);
  ketua = await memberOf(app, chips.seller.name, "ketua");
  [outlet, other] = (await outletsNear(app, chips, 2)) as [TestOutlet, TestOutlet];
});
afterAll(() => app?.stop());

const ask = (outletId: string, by = ketua) => by.post<Answered>("/seller/pickup-points", { outlet_id: outletId });
const move = (by: Api, id: string, action: string) => by.post<Answered>(`/seller/pickup-points/${id}/${action}`, {});
const points = async (by: Api) => (await by.get<PickupPointList>("/seller/pickup-points")).body;
const living = async (by: Api) => (await points(by)).points.filter(({ state }) => state === "accepted");

const want = () => ({ page: chips, quantity: 1 });
const pickupOf = (answer: Quote) => answer.sellers[0]?.ways.find(({ way }) => way === "pickup")?.pickup;

function requestAt(outletId: string, change: Partial<PlaceRequest> = {}): PlaceRequest {
  const request = placement([want()], change);
  return { ...request, sellers: request.sellers.map((seller) => ({ ...seller, pickup: { outlet_id: outletId } })) };
}

/** A paid order that was brought to an outlet. */
async function broughtOrder(outletId: string): Promise<{ checkout: Checkout; order: BuyerOrder }> {
  const checkout = await place(app.api, requestAt(outletId));
  await pay(app, checkout);
  const order = checkout.orders[0] as BuyerOrder;
  expect(await untilPaidOrder(app, order.id)).toBe("awaiting_acceptance");
  // A bank may take a payment back for a while; goods leave after it.
  await app.database.rows("update order_step set created_at = created_at - interval '10 minutes' where order_id = $1", [
    order.id,
  ]);
  for (const action of ["accept", "ready"]) {
    expect((await ketua.post(`/seller/orders/${order.id}/${action}`, {})).status).toBe(200);
  }
  return { checkout, order: (await read(app.api, checkout)).orders[0] as BuyerOrder };
}

const handOver = (by: Api, { id, pickup_code }: BuyerOrder, code = pickup_code) =>
  by.post<Answered>(`/seller/entrusted-orders/${id}/hand-over`, { pickup_code: code });

describe("an agreement between a KUBE and an outlet", () => {
  it("is asked for, answered and ended, and both find it in their log", async () => {
    const asked = (await ask(outlet.id)).body.points[0];
    expect(asked).toMatchObject({ state: "requested", party: { id: outlet.id, name: outlet.name } });
    expect((await ask(outlet.id)).body.points).toHaveLength(1);
    expect((await points(outlet.head)).points[0]).toMatchObject({
      state: "requested",
      party: { name: chips.seller.name },
    });
    const id = asked?.id ?? "";
    expect((await move(outlet.head, id, "accept")).status).toBe(200);
    expect((await move(outlet.head, id, "accept")).status).toBe(200);
    expect((await move(outlet.head, id, "refuse")).body.code).toBe("pickup_point_moved_on");
    expect((await move(ketua, id, "end")).body.points[0]?.state).toBe("ended");
    for (const side of [ketua, outlet.head]) {
      const { lines } = (await side.get<{ lines: { action: string }[] }>("/seller/audit")).body;
      expect(lines.slice(0, 3).map(({ action }) => action)).toEqual([
        "pickup_point.ended",
        "pickup_point.accepted",
        "pickup_point.requested",
      ]);
    }
    expect((await ask(outlet.id)).status).toBe(200);
    expect((await points(ketua)).points.map(({ state }) => state)).toEqual(["requested", "ended"]);
    expect((await move(outlet.head, (await points(ketua)).points[0]?.id ?? "", "refuse")).status).toBe(200);
  });

  it("is nobody else's, and only an outlet of the regency is asked", async () => {
    const id = (await ask(outlet.id)).body.points[0]?.id ?? "";
    const foreign = await memberOf(app, (await ricePage(app)).seller.name, "penanggung_jawab");
    const strangers = [...(outlet.name === (await ricePage(app)).seller.name ? [] : [foreign]), other.head];
    for (const stranger of strangers) expect((await move(stranger, id, "accept")).status).toBe(404);
    expect((await move(ketua, id, "accept")).status).toBe(403);
    const [away] = await app.database.rows<{ id: string }>(
      "select id from seller where kind = 'ewarong' and regency_code <> (select regency_code from seller where id = $1) limit 1",
      [chips.seller.id],
    );
    for (const wrong of [away?.id ?? "", chips.seller.id, "sel_nobody"]) expect((await ask(wrong)).status).toBe(404);
    expect((await move(ketua, id, "end")).status).toBe(200);
  });

  it("is one of five at most, however many are asked for at once", async () => {
    const template = "select * from seller where id = $1";
    const [row] = await app.database.rows<Record<string, unknown>>(template, [other.id]);
    const copies = [1, 2, 3, 4, 5, 6].map((place) => `sel_copy_${place}`);
    for (const id of copies) {
      await app.database.rows("insert into seller select (jsonb_populate_record(null::seller, $1::jsonb)).*", [
        JSON.stringify({ ...row, id, handle: id, name: `E-Warong ${id}` }),
      ]);
    }
    const answers = await Promise.all(copies.map((id) => ask(id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe("pickup_points_full");
    await app.database.rows("update pickup_point set state = 'ended' where outlet_id like 'sel_copy_%'");
    await app.database.rows("delete from seller where id like 'sel_copy_%'");
    await app.database.rows("delete from pickup_point where outlet_id like 'sel_copy_%'");
  });
});

describe("goods fetched at an outlet", () => {
  let agreement: string;
  beforeAll(async () => {
    agreement = await agree(ketua, outlet);
  });

  it("are offered beside the group's own place, and only once the outlet has agreed", async () => {
    await ask(other.id);
    const pickup = pickupOf(await quote(app.api, [want()]));
    expect(pickup?.outlets.map(({ outlet_id, name }) => [outlet_id, name])).toEqual([[outlet.id, outlet.name]]);
    expect(pickup?.outlets[0]?.hours).toHaveLength(7);
    const refused = await app.api.post<ErrorBody>("/store/checkouts", requestAt(other.id));
    expect([refused.status, refused.body.code]).toEqual([422, "way_unavailable"]);
  });

  it("are paid before, never in cash at the outlet", async () => {
    const { status, body } = await app.api.post<ErrorBody>(
      "/store/checkouts",
      requestAt(outlet.id, { payment_method: "cod" }),
    );
    expect([status, body.code]).toEqual([422, "payment_method_unavailable"]);
    const online = await place(app.api, requestAt(outlet.id));
    const choices = await app.api.get<{ payments: { method: string; available: boolean }[] }>(
      `/store/checkouts/${online.id}/payment?token=${online.token}`,
    );
    expect(choices.body.payments.find(({ method }) => method === "cod")?.available).toBe(false);
  });

  it("wait at the counter, leave by the buyer's code, and only then is the shelf lower and the money the group's", async () => {
    const before = await stockOf(app, chips.variant_id);
    const { checkout, order } = await broughtOrder(outlet.id);
    expect(order.pickup).toMatchObject({ outlet: outlet.name });
    expect(order.pickup?.address).toContain(outlet.name);
    const seen = (await ketua.get<SellerOrder>(`/seller/orders/${order.id}`)).body;
    expect([seen.pickup_outlet, seen.next_action]).toEqual([outlet.name, null]);
    const { orders } = (await outlet.head.get<EntrustedOrderList>("/seller/entrusted-orders")).body;
    const [waiting] = orders.filter(({ id }) => id === order.id);
    expect(Object.keys(waiting ?? {}).sort()).toEqual(
      ["buyer_name", "id", "kept_until", "lines", "number", "seller_name", "slot"].sort(),
    );
    expect(JSON.stringify(waiting)).not.toMatch(/\+62|0812|unit_price|total/);
    expect((await stockOf(app, chips.variant_id)).stocked).toBe(before.stocked);
    expect((await handOver(outlet.head, order, "000000")).body.code).toBe("pickup_code_wrong");
    const [one, two] = await Promise.all([handOver(outlet.head, order), handOver(outlet.head, order)]);
    expect([one.status, two.status]).toEqual([200, 200]);
    expect(one.body.orders.map(({ id }) => id)).not.toContain(order.id);
    expect((await stockOf(app, chips.variant_id)).stocked).toBe(before.stocked - 1);
    expect((await read(app.api, checkout)).orders[0]?.stage).toBe("completed");
    const money = await app.database.rows<{ kind: string }>(
      "select kind from ledger_transaction where order_id = $1 and kind in ('sale_paid', 'sale_completed') order by kind",
      [order.id],
    );
    expect(money.map(({ kind }) => kind)).toEqual(["sale_completed", "sale_paid"]);
  });

  it("are nobody else's to hand over", async () => {
    const { order } = await broughtOrder(outlet.id);
    expect((await handOver(other.head, order)).status).toBe(404);
    expect((await handOver(ketua, order)).status).toBe(403);
    expect((await outlet.head.get(`/seller/orders/${order.id}`)).status).toBe(404);
    for (const action of ["accept", "ready", "cancel"]) {
      const body = action === "cancel" ? { reason: "goods_gone" } : {};
      expect((await outlet.head.post(`/seller/orders/${order.id}/${action}`, body)).status).toBe(404);
    }
    expect((await handOver(outlet.head, order)).status).toBe(200);
  });

  it("stay with a suspended outlet until they are fetched, and nothing new goes there", async () => {
    const { order } = await broughtOrder(outlet.id);
    const officer = await officerOf(app, "dinsos_kabupaten", "18.71");
    const stop = await officer.post(`/officer/sellers/${outlet.id}/suspend`, { reason: "Alasan contoh untuk uji." });
    expect(stop.status).toBeLessThan(300);
    expect(pickupOf(await quote(app.api, [want()]))?.outlets).toEqual([]);
    expect((await handOver(outlet.head, order)).status).toBe(200);
    expect((await officer.post(`/officer/sellers/${outlet.id}/reopen`, {})).status).toBeLessThan(300);
  });

  it("are not stranded when the agreement ends", async () => {
    const { order } = await broughtOrder(outlet.id);
    expect((await move(outlet.head, agreement, "end")).status).toBe(200);
    expect(await living(ketua)).toEqual([]);
    expect(pickupOf(await quote(app.api, [want()]))?.outlets).toEqual([]);
    expect((await app.api.post("/store/checkouts", requestAt(outlet.id))).status).toBe(422);
    expect((await handOver(outlet.head, order)).status).toBe(200);
  });
});
