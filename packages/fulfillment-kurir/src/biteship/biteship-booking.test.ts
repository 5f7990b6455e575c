import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BookingRequest } from "../rail/shipping-rail";
import { ORDER } from "../testing/biteship-order";
import { KEDATON } from "../testing/places";
import { ANSWER_MS, answer, FAULTS, RailServer } from "../testing/rail-server";
import { BiteshipRail } from "./biteship-rail";

const BOOKING = {
  bookingId: "5dd599eb",
  trackingId: "6de509eb",
  awb: "WYB-1112223333443",
  trackingUrl: "https://track.example/WYB",
  fee: 18_000,
};
const REQUEST: BookingRequest = {
  reference: "ful_1",
  courier: "jne",
  service: "reg",
  sender: { name: "KUBE Contoh", phone: "+6281200001000", address: "Jalan Contoh 1", note: null, place: KEDATON },
  recipient: {
    name: "Warga Contoh",
    phone: "+6281200002000",
    address: "Dusun 2",
    note: "Samping balai desa",
    place: { ...KEDATON, code: "12.71.01.1001", postcode: "20111" },
  },
  items: [
    {
      name: "Keripik",
      value: 15_000,
      quantity: 2,
      weightGrams: 250,
      dimensions: { length: 20, width: 15, height: 10 },
    },
  ],
};
const created = answer(200, ORDER);
const duplicate = answer(400, {
  success: false,
  error: "Failed due to duplicate reference_id",
  code: 40_002_060,
  details: { order_id: "5dd599eb", waybill_id: "WYB-1112223333443", reference_id: "ful_1" },
});

let server: RailServer;
let rail: BiteshipRail;
beforeEach(async () => {
  server = new RailServer();
  await server.listen();
  rail = new BiteshipRail({ key: "biteship_test.of-nobody", baseUrl: server.baseUrl, timeoutMs: ANSWER_MS });
});
afterEach(() => server.close());

const callsOf = () => server.calls.map(({ method, path }) => `${method} ${path}`);

describe("booking at Biteship", () => {
  it("sends both sides, the goods and our reference", async () => {
    server.reply(created);
    expect(await rail.book(REQUEST)).toEqual(BOOKING);
    expect(JSON.parse(server.calls[0]?.body ?? "")).toEqual({
      reference_id: "ful_1",
      shipper_contact_name: "KUBE Contoh",
      shipper_contact_phone: "081200001000",
      origin_contact_name: "KUBE Contoh",
      origin_contact_phone: "081200001000",
      origin_address: "Jalan Contoh 1",
      origin_postal_code: 35_141,
      destination_contact_name: "Warga Contoh",
      destination_contact_phone: "081200002000",
      destination_address: "Dusun 2",
      destination_note: "Samping balai desa",
      destination_postal_code: 20_111,
      courier_company: "jne",
      courier_type: "reg",
      delivery_type: "now",
      items: [{ name: "Keripik", value: 15_000, quantity: 2, weight: 250, length: 20, width: 15, height: 10 }],
    });
  });

  it("gives the order that the reference has already", async () => {
    server.reply(duplicate, created);
    expect(await rail.book(REQUEST)).toEqual(BOOKING);
    expect(callsOf()).toEqual(["POST /v1/orders", "GET /v1/orders/5dd599eb"]);
  });

  it.each(["silence", "a reset connection", "a 500", "malformed JSON"])(
    "repeats once after %s and finds what the lost attempt booked",
    async (fault) => {
      server.reply(FAULTS[fault] ?? created, duplicate, created);
      expect(await rail.book(REQUEST)).toEqual(BOOKING);
      expect(callsOf()).toEqual(["POST /v1/orders", "POST /v1/orders", "GET /v1/orders/5dd599eb"]);
    },
  );

  it.each([
    ["a refusal", answer(400, { success: false, error: "Courier is not active", code: 40_002_002 }), "refused", 1],
    ["a wrong key", FAULTS["a wrong key"] ?? created, "unauthorized", 1],
    ["a rail that is down", FAULTS["a 500"] ?? created, "unavailable", 2],
    ["an order without a number", answer(200, { success: true }), "unavailable", 1],
  ])("ends with %s", async (_, reply, kind, times) => {
    server.reply(reply);
    await expect(rail.book(REQUEST)).rejects.toMatchObject({ kind });
    expect(server.calls).toHaveLength(times);
  });

  it("does not start without an area", async () => {
    const nowhere = { ...REQUEST.recipient, place: { ...KEDATON, postcode: null, district: null } };
    await expect(rail.book({ ...REQUEST, recipient: nowhere })).rejects.toMatchObject({ kind: "refused" });
    expect(server.calls).toEqual([]);
  });
});

describe("cancelling at Biteship", () => {
  const tooLate = answer(400, { success: false, error: "Order cannot be cancelled", code: 40_002_011 });

  it("names a reason", async () => {
    server.reply(answer(200, { success: true, id: "5dd599eb", status: "cancelled" }));
    await rail.cancel("5dd599eb");
    expect(callsOf()).toEqual(["POST /v1/orders/5dd599eb/cancel"]);
    expect(JSON.parse(server.calls[0]?.body ?? "")).toMatchObject({ cancellation_reason_code: "others" });
  });

  it("is fine when the order is cancelled already", async () => {
    server.reply(tooLate, answer(200, { ...ORDER, status: "cancelled" }));
    await expect(rail.cancel("5dd599eb")).resolves.toBeUndefined();
  });

  it("fails at once when Biteship is down", async () => {
    server.reply(FAULTS["a 500"] ?? tooLate, answer(200, { ...ORDER, status: "cancelled" }));
    await expect(rail.cancel("5dd599eb")).rejects.toMatchObject({ kind: "unavailable" });
  });

  it("fails when the parcel has been fetched", async () => {
    server.reply(tooLate, answer(200, { ...ORDER, status: "picked" }));
    await expect(rail.cancel("5dd599eb")).rejects.toMatchObject({ kind: "refused" });
  });
});

it("a label of Biteship has what is printed on the parcel", async () => {
  server.reply(created);
  expect(await rail.label("5dd599eb")).toEqual({
    awb: "WYB-1112223333443",
    courier: "jne",
    service: "reg",
    routingCode: "TKG-01",
    sender: { name: "KUBE Contoh", phone: "081200001000", address: "Jalan Contoh 1", postcode: "35141" },
    recipient: { name: "Warga Contoh", phone: "081200002000", address: "Dusun 2", postcode: "20111" },
  });
});
