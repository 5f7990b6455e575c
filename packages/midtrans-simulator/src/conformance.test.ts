import { CoreApi, MidtransError } from "midtrans-client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ErrorTransport } from "./config";
import { chargeBody, SERVER_KEY, type SimulatorClient, startSimulator } from "./testing/simulator-client";

function officialClient(baseUrl: string, serverKey = SERVER_KEY): CoreApi {
  const core = new CoreApi({ isProduction: false, serverKey, clientKey: "" });
  core.apiConfig.getCoreApiBaseUrl = () => baseUrl;
  return core;
}

async function failureOf(call: Promise<unknown>): Promise<MidtransError> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof MidtransError) return error;
  throw new Error("the official client was expected to fail");
}

describe.each<ErrorTransport>(["mixed", "http", "body"])(
  "the unmodified npm client, errors in %s",
  (errorTransport) => {
    let client: SimulatorClient;
    let core: CoreApi;

    beforeEach(async () => {
      client = await startSimulator({ errorTransport });
      core = officialClient(client.simulator.url);
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

    it("charges a BRI virtual account", async () => {
      const answer = await core.charge(chargeBody("va-1", 25_000, "bri"));
      expect(answer).toMatchObject({
        status_code: "201",
        transaction_status: "pending",
        payment_type: "bank_transfer",
      });
      expect(answer.va_numbers).toEqual([{ bank: "bri", va_number: expect.stringMatching(/^\d{18}$/) }]);
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
    });

    it("does not know other orders", async () => {
      expect((await failureOf(core.transaction.status("nobody"))).message).toContain("404");
    });

    it("refuses another server key", async () => {
      const stranger = officialClient(client.simulator.url, "SB-Mid-server-other");
      expect(Number((await failureOf(stranger.charge(chargeBody("x", 1)))).httpStatusCode)).toBe(401);
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
  const core = officialClient(client.simulator.url);
  await core.charge(chargeBody("twice-1", 10_000));
  expect((await failureOf(core.charge(chargeBody("zero-1", 0)))).httpStatusCode).toBe(400);
  expect((await failureOf(core.charge(chargeBody("twice-1", 10_000)))).httpStatusCode).toBe("406");
  await client.simulator.close();
});
