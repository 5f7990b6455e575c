import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { createSimulator, type RunningSimulator } from "@pasar/midtrans-simulator";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MidtransError } from "../midtrans-error";
import {
  createMidtransPayouts,
  type MidtransPayouts,
  type PayoutInput,
  type PayoutsConfig,
  parsePayoutNotification,
} from "../payouts";
import { failureOf } from "../testing/failures";
import { ANSWER_MS } from "../testing/payment-world";

const KEYS = { creatorKey: "SB-IRIS-creator", approverKey: "SB-IRIS-approver", merchantKey: "SB-IRIS-merchant" };
const CREATE = { method: "POST", path: "/payouts$" };

let simulator: RunningSimulator;
let payouts: MidtransPayouts;
beforeEach(async () => {
  simulator = await createSimulator({
    serverKey: "SB-Mid-server-test",
    controlToken: "control",
    irisCreatorKey: KEYS.creatorKey,
    irisApproverKey: KEYS.approverKey,
    irisMerchantKey: KEYS.merchantKey,
    payoutBalance: 500_000,
  }).listen();
  payouts = connect();
});
afterEach(() => simulator.close());

function connect(more: Partial<PayoutsConfig> = {}): MidtransPayouts {
  return createMidtransPayouts({ ...KEYS, baseUrl: simulator.url, timeoutMs: ANSWER_MS, ...more });
}
async function control(method: string, path: string, body?: object): Promise<unknown> {
  const headers = { "x-sim-token": "control", "content-type": "application/json" };
  const response = await fetch(`${simulator.url}/__sim${path}`, {
    method,
    headers,
    body: body && JSON.stringify(body),
  });
  return response.json();
}
const input = (more: Partial<PayoutInput> = {}): PayoutInput => ({
  idempotencyKey: "payout-1",
  beneficiary: { name: "KUBE Melati", account: "1234567890", bank: "bri" },
  amount: 150_000,
  notes: "Penjualan",
  ...more,
});
const fail = (call: Promise<unknown>) => failureOf(call, MidtransError);
const payoutCount = async () => ((await control("GET", "/payouts")) as unknown[]).length;

describe("a payout", () => {
  it("is queued, approved and completed, and the deposit pays for it", async () => {
    const { referenceNo, status } = await payouts.create(input());
    expect(status).toBe("queued");
    await payouts.approve([referenceNo], "335163");
    expect(await payouts.balance()).toBe(350_000);
    await control("POST", `/payout/${referenceNo}`, { status: "completed" });
    expect(await payouts.get(referenceNo)).toMatchObject({ referenceNo, status: "completed", amount: 150_000 });
  });

  it("that the bank sends back says why", async () => {
    const { referenceNo } = await payouts.create(input());
    await payouts.approve([referenceNo]);
    for (const body of [{ status: "completed" }, { status: "failed", error_code: "012", error_message: "Closed" }]) {
      await control("POST", `/payout/${referenceNo}`, body);
    }
    expect(await payouts.get(referenceNo)).toMatchObject({
      status: "failed",
      errorCode: "012",
      errorMessage: "Closed",
    });
  });

  it("that is rejected cannot be approved any more", async () => {
    const { referenceNo } = await payouts.create(input());
    await payouts.reject([referenceNo], "Rekening salah");
    expect(await payouts.get(referenceNo)).toMatchObject({ status: "rejected" });
    expect((await fail(payouts.approve([referenceNo]))).kind).toBe("validation");
  });

  it("over more than the deposit is refused on approval", async () => {
    const { referenceNo } = await payouts.create(input({ amount: 500_001 }));
    expect(await fail(payouts.approve([referenceNo]))).toMatchObject({
      kind: "validation",
      message: expect.stringContaining("sufficient balance"),
    });
  });

  it("nobody made is null, but not because some proxy has no such page", async () => {
    expect(await payouts.get("nobody")).toBeNull();
    const proxy = createServer((_request, response) => response.writeHead(404).end("<html>Not found</html>"));
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const behindProxy = connect({ baseUrl: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` });
    expect((await fail(behindProxy.get("nobody"))).httpStatus).toBe(404);
    await new Promise((resolve) => proxy.close(resolve));
  });

  it("says what is wrong with it", async () => {
    const error = await fail(
      payouts.create(input({ notes: "", beneficiary: { name: "", account: "1", bank: "desa" } })),
    );
    expect(error).toMatchObject({ kind: "validation", httpStatus: 400 });
    expect(error.validationMessages).toHaveLength(3);
  });

  it.each([{ amount: 0 }, { amount: 10.5 }, { idempotencyKey: "" }, { idempotencyKey: "k".repeat(101) }])(
    "with %j is refused before it talks to Midtrans",
    async (more) => {
      expect((await fail(payouts.create(input(more)))).kind).toBe("validation");
      expect(await control("GET", "/requests")).toEqual([]);
    },
  );

  it.each([[[]], [["a/b"]]])("cannot be approved by the references %j", async (references) => {
    expect((await fail(payouts.approve(references))).kind).toBe("validation");
    expect(await control("GET", "/requests")).toEqual([]);
  });
});

describe("the same idempotency key", () => {
  it.each(["reset_after", "reset_before", "hang", "http_503", "malformed_json"])(
    "after %s makes one payout",
    async (kind) => {
      await control("POST", "/faults", { kind, match: CREATE });
      const { referenceNo } = await payouts.create(input());
      expect((await payouts.create(input())).referenceNo).toBe(referenceNo);
      expect(await payoutCount()).toBe(1);
    },
  );

  it("with other content is a conflict", async () => {
    await payouts.create(input());
    expect((await fail(payouts.create(input({ amount: 1 })))).kind).toBe("conflict");
    expect(await payoutCount()).toBe(1);
  });

  it("is not needed to approve: a lost answer is never repeated", async () => {
    const { referenceNo } = await payouts.create(input());
    await control("POST", "/faults", { kind: "reset_after", match: { path: "/approve$" } });
    expect((await fail(payouts.approve([referenceNo]))).kind).toBe("transport");
    expect(await payouts.get(referenceNo)).toMatchObject({ status: "approved" });
  });
});

describe("the owner of an account", () => {
  it("is who the bank says", async () => {
    await control("POST", "/accounts", { bank: "bri", account: "1234567890", name: "SITI AMINAH" });
    expect(await payouts.validateAccount({ bank: "bri", account: "1234567890" })).toEqual({
      accountName: "SITI AMINAH",
      account: "1234567890",
      bank: "bri",
    });
  });

  it("is null when there is no such account, and unknown while the bank is away", async () => {
    await control("POST", "/accounts", { bank: "bri", account: "1234567890", name: null });
    expect(await payouts.validateAccount({ bank: "bri", account: "1234567890" })).toBeNull();
    await control("POST", "/faults", { kind: "http_503" });
    expect((await fail(payouts.validateAccount({ bank: "bri", account: "1234567890" }))).kind).toBe("transport");
  });
});

describe("errors", () => {
  it("never carry a key", async () => {
    const stranger = connect({ creatorKey: "SB-IRIS-stranger" });
    await control("POST", "/faults", { kind: "http_502_html", match: CREATE, times: 2 });
    const errors = [
      await fail(payouts.create(input())),
      await fail(stranger.balance()),
      await fail(payouts.get("a/b")),
    ];
    expect(errors.map(({ kind }) => kind)).toEqual(["transport", "unauthorized", "validation"]);
    const secrets = [...Object.values(KEYS), "SB-IRIS-stranger"];
    for (const secret of secrets.flatMap((key) => [key, Buffer.from(`${key}:`).toString("base64")])) {
      for (const error of errors) {
        expect(inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error)).not.toContain(secret);
      }
    }
  });
});

describe("a notification", () => {
  const rawBody = '{"reference_no":"ref-1","amount":"150000.00","status":"completed"}';
  /** Made with `printf '%s' '<raw body><merchant key>' | sha512sum`, not with this code. */
  const signature =
    "a53aca0f39b81dc8be54fad21d591b23465d1afe11ad8e8e2619c24a5223a59e3057f16361eb8bef5893fd56a370f57b7ed93fabf4f783561f332a55a3e16a71";

  it("is genuine as text and as bytes, in either case of the signature", () => {
    expect(payouts.verifySignature(rawBody, signature)).toBe(true);
    expect(payouts.verifySignature(Buffer.from(rawBody), signature.toUpperCase())).toBe(true);
  });

  it.each([
    ["another space", `${rawBody} `, signature],
    ["another amount", rawBody.replace("150000", "950000"), signature],
    ["no signature", rawBody, undefined],
    ["an empty signature", rawBody, ""],
    ["a list of signatures", rawBody, [signature]],
    ["a short signature", rawBody, signature.slice(2)],
  ])("with %s is forged", (_name, body, given) => {
    expect(payouts.verifySignature(body, given)).toBe(false);
  });

  it("is read with and without a failure", () => {
    expect(parsePayoutNotification(rawBody)).toEqual({
      referenceNo: "ref-1",
      amount: 150_000,
      status: "completed",
      errorCode: undefined,
      errorMessage: undefined,
      updatedAt: undefined,
    });
    const failed = {
      reference_no: "ref-1",
      amount: "1.00",
      status: "FAILED",
      error_code: "012",
      updated_at: "2026-11-24T05:00:00Z",
    };
    expect(parsePayoutNotification(Buffer.from(JSON.stringify(failed)))).toMatchObject({
      status: "failed",
      errorCode: "012",
      updatedAt: new Date("2026-11-24T05:00:00Z"),
    });
  });

  it.each(["", "[]", "{}", '{"reference_no":"r","status":"queued","amount":"1.50"}'])(
    "cannot be read as %j",
    (body) => {
      expect(() => parsePayoutNotification(body)).toThrow(MidtransError);
    },
  );
});

describe("the configuration", () => {
  it.each([
    ["simulator", { ...KEYS, baseUrl: "http://127.0.0.1:9100" }],
    ["sandbox", { creatorKey: "IRIS-1", approverKey: "IRIS-2", merchantKey: "m" }],
    ["production", { creatorKey: "IRIS-1", approverKey: "IRIS-2", merchantKey: "m", isProduction: true }],
  ])("is fine for %s", (_name, config) => {
    expect(() => createMidtransPayouts({ ...config, timeoutMs: 1 })).not.toThrow();
  });

  it.each([
    ["no approver", { ...KEYS, approverKey: "" }],
    ["one key for both roles", { ...KEYS, approverKey: KEYS.creatorKey }],
    ["a real key at a custom address", { ...KEYS, creatorKey: "IRIS-1", baseUrl: "http://127.0.0.1:9100" }],
    ["made-up keys in production", { ...KEYS, isProduction: true }],
    ["a custom address in production", { ...KEYS, baseUrl: "http://127.0.0.1:9100", isProduction: true }],
    ["no time", { ...KEYS, timeoutMs: 0 }],
  ])("is refused for %s", (_name, config) => {
    expect(() => createMidtransPayouts({ timeoutMs: 1, ...config })).toThrow(Error);
  });
});
