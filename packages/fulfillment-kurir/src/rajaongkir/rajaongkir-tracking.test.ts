import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ANSWER_MS, answer, RailServer } from "../testing/rail-server";
import { RajaOngkirRail } from "./rajaongkir-rail";

let server: RailServer;
let rail: RajaOngkirRail;
beforeEach(async () => {
  server = new RailServer();
  await server.listen();
  rail = new RajaOngkirRail({ key: "key", baseUrl: server.baseUrl, timeoutMs: ANSWER_MS });
});
afterEach(() => server.close());

describe("tracking of RajaOngkir", () => {
  const shipment = {
    awb: "P26110201",
    courier: "pos",
    trackingId: null,
    bookedAt: new Date(0),
    recipientPhone: "+6281200002000",
  };
  const line = (manifest_description: string, manifest_date: string, manifest_time: string) => ({
    manifest_code: "1",
    manifest_description,
    manifest_date,
    manifest_time,
    city_name: "BANDAR LAMPUNG",
  });
  const found = (delivered: boolean, status: string, manifest: object[]) =>
    answer(200, {
      meta: { message: "Success", code: 200, status: "success" },
      data: {
        delivered,
        summary: { courier_code: "pos", waybill_number: "P26110201", status },
        details: {},
        delivery_status: { status, pod_receiver: "", pod_date: "", pod_time: "" },
        manifest,
      },
    });

  it("gives the events in order of time and asks with the end of the phone number", async () => {
    const manifest = [
      line("Proses Antar", "2026-11-04", "09:10"),
      line("Posting Loket", "2026-11-02", "10:05"),
      line("Diperiksa", "?", ""),
    ];
    server.reply(found(false, "ON PROCESS", manifest));
    expect(await rail.track(shipment)).toEqual({
      bookingId: null,
      reference: null,
      awb: "P26110201",
      word: "ON PROCESS",
      state: "in_transit",
      fee: null,
      events: [
        { at: null, word: "Diperiksa", note: "BANDAR LAMPUNG", state: null },
        { at: "2026-11-02T10:05+07:00", word: "Posting Loket", note: "BANDAR LAMPUNG", state: "picked_up" },
        { at: "2026-11-04T09:10+07:00", word: "Proses Antar", note: "BANDAR LAMPUNG", state: "out_for_delivery" },
      ],
    });
    expect(server.calls[0]?.path).toBe("/track/waybill?awb=P26110201&courier=pos&last_phone_number=02000");
  });

  it.each([
    [true, "whatever", "delivered"],
    [false, "DELIVERED", "delivered"],
    [false, "Sedang diurus", null],
  ])("reads delivered %s with %s as %s", async (delivered, status, state) => {
    server.reply(found(delivered, status, []));
    expect((await rail.track(shipment)).state).toBe(state);
  });

  it("tells when the number is unknown", async () => {
    server.reply(answer(404, { meta: { message: "waybill not found", code: 404, status: "error" }, data: null }));
    await expect(rail.track(shipment)).rejects.toMatchObject({ kind: "not_found" });
  });
});
