import type { CoreApi } from "midtrans-client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ErrorTransport } from "../config";
import { failureOf, officialCore } from "../testing/official-client";
import { chargeBody, type SimulatorClient, startSimulator } from "../testing/simulator-client";

describe.each<ErrorTransport>(["mixed", "http", "body"])(
  "the unmodified npm client, errors in %s",
  (errorTransport) => {
    let client: SimulatorClient;
    let core: CoreApi;

    beforeEach(async () => {
      client = await startSimulator({ errorTransport });
      core = officialCore(client.simulator.url);
    });
    afterEach(() => client.simulator.close());

    it("charges QRIS with a QR code", async () => {
      const answer = await core.charge(chargeBody("qris-1", 10_000));
      expect(answer).toMatchObject({
        status_code: "201",
        transaction_status: "pending",
        payment_type: "qris",
        gross_amount: "10000.00",
      });
      expect(answer.qr_string).toMatch(/^000201.*6304[0-9A-F]{4}$/);
      expect(answer.actions).toContainEqual({
        name: "generate-qr-code",
        method: "GET",
        url: `${client.simulator.url}/v2/qris/${answer.transaction_id}/qr-code`,
      });
    });

    it.each([
      ["bri", { va_numbers: [{ bank: "bri", va_number: expect.any(String) }] }],
      ["bca", { va_numbers: [{ bank: "bca", va_number: expect.any(String) }] }],
      ["permata", { permata_va_number: expect.any(String) }],
      ["mandiri", { biller_code: "70012", bill_key: expect.any(String) }],
      ["indomaret", { store: "indomaret", payment_code: expect.any(String) }],
      ["gopay", { actions: expect.arrayContaining([expect.objectContaining({ name: "deeplink-redirect" })]) }],
      ["shopeepay", { actions: [expect.objectContaining({ name: "deeplink-redirect" })] }],
    ])("charges %s", async (channel, expected) => {
      const answer = await core.charge(chargeBody("order-1", 44_145, channel));
      expect(answer).toMatchObject({ status_code: "201", transaction_status: "pending", ...expected });
    });

    it("tells the status by order id and by transaction id", async () => {
      const charged = await core.charge(chargeBody("status-1", 10_000));
      for (const id of ["status-1", String(charged.transaction_id)]) {
        expect(await core.transaction.status(id)).toMatchObject({
          order_id: "status-1",
          transaction_status: "pending",
        });
      }
    });

    it("cancels and expires", async () => {
      await core.charge(chargeBody("cancel-1", 10_000));
      await core.charge(chargeBody("expire-1", 10_000));
      expect(await core.transaction.cancel("cancel-1")).toMatchObject({
        status_code: "200",
        transaction_status: "cancel",
      });
      expect(await core.transaction.expire("expire-1")).toMatchObject({
        status_code: "407",
        transaction_status: "expire",
      });
    });

    it("refuses a second charge with the same order id", async () => {
      await core.charge(chargeBody("twice-1", 10_000));
      const error = await failureOf(core.charge(chargeBody("twice-1", 10_000)));
      expect(Number(error.httpStatusCode)).toBe(406);
    });

    it("refuses to cancel what is settled, and to approve what is no card", async () => {
      await core.charge(chargeBody("settled-1", 10_000));
      await client.control("POST", "/__sim/tx/settled-1/pay", {});
      expect((await failureOf(core.transaction.cancel("settled-1"))).message).toContain("412");
      expect((await failureOf(core.transaction.approve("settled-1"))).message).toContain("412");
      expect((await failureOf(core.transaction.deny("settled-1"))).message).toContain("412");
    });

    it("gives money back in two ways, and only once it has arrived", async () => {
      await core.charge(chargeBody("refund-1", 10_000));
      const early = await failureOf(core.transaction.refund("refund-1", { amount: 5_000, reason: "Batal" }));
      expect(early.message).toContain("412");
      await client.control("POST", "/__sim/tx/refund-1/pay", {});
      expect(await core.transaction.refund("refund-1", { refund_key: "r1", amount: 4_000 })).toMatchObject({
        status_code: "200",
        transaction_status: "partial_refund",
      });
      expect(await core.transaction.refundDirect("refund-1", { refund_key: "r2", amount: 6_000 })).toMatchObject({
        status_code: "200",
        transaction_status: "refund",
      });
      expect((await failureOf(core.transaction.refund("refund-1", { refund_key: "r2" }))).message).toContain("406");
    });

    it("takes a refund the wallet turned down for a success, which is why nobody may trust its word", async () => {
      await core.charge(chargeBody("refund-1", 10_000));
      await client.control("POST", "/__sim/tx/refund-1/pay", {});
      await client.control("POST", "/__sim/faults", { kind: "refund_rejected" });
      expect(await core.transaction.refund("refund-1", { refund_key: "r1" })).toMatchObject({
        status_code: "202",
        transaction_status: "settlement",
        refund_amount: "0.00",
      });
    });

    it("asks for the status a notification speaks of, as object and as text", async () => {
      const charged = await core.charge(chargeBody("told-1", 10_000));
      for (const notification of [charged, JSON.stringify(charged)]) {
        expect(await core.transaction.notification(notification)).toMatchObject({
          status_code: "201",
          transaction_status: "pending",
        });
      }
    });

    it("lists the payments of a virtual account", async () => {
      await core.charge(chargeBody("b2b-1", 10_000, "permata"));
      expect(await core.transaction.statusb2b("b2b-1")).toMatchObject({ transactions: [{ order_id: "b2b-1" }] });
    });

    it("has no cards", async () => {
      expect((await failureOf(core.cardPointInquiry("token-1"))).message).toContain("402");
    });

    it("does not know other orders", async () => {
      expect((await failureOf(core.transaction.status("nobody"))).message).toContain("404");
    });

    it.each(["SB-Mid-server-other", ""])("refuses the server key %j", async (serverKey) => {
      const stranger = officialCore(client.simulator.url, serverKey);
      expect(Number((await failureOf(stranger.charge(chargeBody("x", 1)))).httpStatusCode)).toBe(401);
    });

    it("refuses a charge without a body", async () => {
      expect(Number((await failureOf(core.charge(null))).httpStatusCode)).toBe(400);
    });

    it("lists what is wrong with a charge of nothing", async () => {
      const error = await failureOf(core.charge(chargeBody("zero-1", 0)));
      expect(Number(error.httpStatusCode)).toBe(400);
      expect(error.ApiResponse).toMatchObject({ validation_messages: [expect.stringContaining("gross_amount")] });
    });
  },
);

it("carries a code as a number in the HTTP status and as a string in the body, as the client's own tests expect", async () => {
  const client = await startSimulator();
  const core = officialCore(client.simulator.url);
  await core.charge(chargeBody("twice-1", 10_000));
  expect((await failureOf(core.charge(chargeBody("zero-1", 0)))).httpStatusCode).toBe(400);
  expect((await failureOf(core.charge(chargeBody("twice-1", 10_000)))).httpStatusCode).toBe("406");
  await client.simulator.close();
});
