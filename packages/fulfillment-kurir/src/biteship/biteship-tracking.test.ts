import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ORDER } from "../testing/biteship-order";
import { ANSWER_MS, answer, FAULTS, RailServer } from "../testing/rail-server";
import { BiteshipRail } from "./biteship-rail";

let server: RailServer;
let rail: BiteshipRail;
beforeEach(async () => {
  server = new RailServer();
  await server.listen();
  rail = new BiteshipRail({ key: "key", baseUrl: server.baseUrl, timeoutMs: ANSWER_MS });
});
afterEach(() => server.close());

const callsOf = () => server.calls.map(({ method, path }) => `${method} ${path}`);

describe("a call of Biteship", () => {
  it.each(["order.status", "order.waybill_id", "order.price"])(
    "%s is answered by asking for the order",
    async (event) => {
      server.reply(answer(200, { ...ORDER, status: "picked", price: 21_000 }));
      const said = { event, order_id: "5dd599eb", status: "delivered", courier_waybill_id: "FORGED" };
      expect(await rail.parseWebhook(said)).toMatchObject({
        bookingId: "5dd599eb",
        reference: "ful_1",
        awb: "WYB-1112223333443",
        word: "picked",
        state: "picked_up",
        fee: 21_000,
        events: [{ state: "awaiting_pickup" }],
      });
      expect(callsOf()).toEqual(["GET /v1/orders/5dd599eb"]);
    },
  );

  it.each([
    undefined,
    null,
    {},
    "ok",
    { event: "order.status" },
    { order_id: "5dd599eb" },
    { event: "ping", order_id: "1" },
  ])("%j says nothing", async (body) => {
    expect(await rail.parseWebhook(body)).toBeNull();
    expect(server.calls).toEqual([]);
  });

  it("of an unknown order says nothing, and its number stays one part of the address", async () => {
    server.reply(answer(404, { success: false, error: "Order not found" }));
    expect(await rail.parseWebhook({ event: "order.status", order_id: "../rates" })).toBeNull();
    expect(callsOf()).toEqual(["GET /v1/orders/..%2Frates"]);
  });

  it("fails while Biteship is down, so that it is sent again", async () => {
    server.reply(FAULTS["a 500"] ?? answer(500, {}));
    await expect(rail.parseWebhook({ event: "order.status", order_id: "5dd599eb" })).rejects.toMatchObject({
      kind: "unavailable",
    });
  });
});

describe("tracking of Biteship", () => {
  const shipment = { awb: "JX/1 2", courier: "jnt", trackingId: null, bookedAt: new Date(0), recipientPhone: null };
  const event = (status: string, updated_at: string) => ({
    status,
    updated_at,
    note: `Paket ${status}`,
    service_type: "reg",
  });

  it.each([
    ["the tracking number", { ...shipment, trackingId: "6051861" }, "/v1/trackings/6051861"],
    ["the courier's number", shipment, "/v1/trackings/JX%2F1%202/couriers/jnt"],
  ])("asks by %s and understands camelCase", async (_, parcel, path) => {
    const history = [
      event("droppingOff", "2026-11-03T09:00:00+07:00"),
      event("confirmed", "2026-11-02T09:00:00+07:00"),
      event("melayang", "?"),
    ];
    server.reply(
      answer(200, {
        success: true,
        object: "tracking",
        waybill_id: "JX1",
        order_id: "62518",
        status: "droppingOff",
        history,
      }),
    );
    expect(await rail.track(parcel)).toEqual({
      bookingId: "62518",
      reference: null,
      awb: "JX1",
      word: "droppingOff",
      state: "out_for_delivery",
      fee: null,
      events: [
        { at: null, word: "melayang", note: "Paket melayang", state: null },
        { at: "2026-11-02T09:00:00+07:00", word: "confirmed", note: "Paket confirmed", state: "awaiting_pickup" },
        { at: "2026-11-03T09:00:00+07:00", word: "droppingOff", note: "Paket droppingOff", state: "out_for_delivery" },
      ],
    });
    expect(server.calls[0]?.path).toBe(path);
  });
});
