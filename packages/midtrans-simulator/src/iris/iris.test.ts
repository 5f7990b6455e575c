import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type NotificationInbox, startInbox, untilReceived } from "../testing/notification-inbox";
import { IRIS_KEYS, type SimulatorClient, startSimulator } from "../testing/simulator-client";

let inbox: NotificationInbox;
let client: SimulatorClient;
beforeEach(async () => {
  inbox = await startInbox();
  client = await startSimulator({ payoutNotificationUrl: inbox.url, payoutBalance: 500_000 });
});
afterEach(async () => {
  await client.simulator.close();
  await inbox.close();
});

const entry = (more: object = {}) => ({
  beneficiary_name: "KUBE Melati",
  beneficiary_account: "1234567890",
  beneficiary_bank: "bri",
  amount: "150000.00",
  notes: "Penjualan",
  ...more,
});

async function create(more: object = {}): Promise<string> {
  const { body } = await client.iris("creator", "POST", "/payouts", { payouts: [entry(more)] });
  return (body.payouts as { reference_no: string }[])[0]?.reference_no ?? "";
}
const decide = (action: string, ...reference_nos: string[]) =>
  client.iris("approver", "POST", `/payouts/${action}`, { reference_nos, reject_reason: "Rekening salah" });
const statusOf = async (reference: string) =>
  (await client.iris("creator", "GET", `/payouts/${reference}`)).body.status;
const bank = async (reference: string, body: object) =>
  (await client.control("POST", `/__sim/payout/${reference}`, body)).status;
const balance = async () => (await client.iris("creator", "GET", "/balance")).body.balance;

describe("a payout", () => {
  it("is queued, approved, and completed; the deposit pays for it", async () => {
    const reference = await create();
    expect(await statusOf(reference)).toBe("queued");
    expect(await balance()).toBe("500000.00");
    expect(await decide("approve", reference)).toMatchObject({ status: 202, body: { status: "ok" } });
    expect(await balance()).toBe("350000.00");
    expect(await bank(reference, { status: "completed" })).toBe(200);
    expect((await client.iris("approver", "GET", `/payouts/${reference}`)).body).toMatchObject({
      reference_no: reference,
      amount: "150000.00",
      beneficiary_account: "1234567890",
      status: "completed",
    });
  });

  it("that the bank sends back after completion returns to the deposit", async () => {
    const reference = await create();
    await decide("approve", reference);
    await bank(reference, { status: "completed" });
    await bank(reference, { status: "failed", error_code: "012", error_message: "Account is closed" });
    expect(await balance()).toBe("500000.00");
    await untilReceived(() => expect(inbox.received).toHaveLength(4));
    expect(inbox.received[3]).toMatchObject({ reference_no: reference, status: "failed", error_code: "012" });
  });

  it("that is rejected costs nothing and stays rejected", async () => {
    const reference = await create();
    await decide("reject", reference);
    expect(await statusOf(reference)).toBe("rejected");
    expect((await decide("approve", reference)).status).toBe(400);
    expect(await balance()).toBe("500000.00");
  });

  it.each([
    ["queued", [], ["approved", "rejected"]],
    ["approved", ["approved"], ["processed", "completed", "failed"]],
    ["processed", ["approved", "processed"], ["completed", "failed"]],
    ["completed", ["approved", "completed"], ["failed"]],
    ["failed", ["approved", "failed"], []],
    ["rejected", ["rejected"], []],
  ])("that is %s goes only where it may", async (_state, path, allowed) => {
    for (const next of ["queued", "approved", "rejected", "processed", "completed", "failed"]) {
      const reference = await create({ amount: "1" });
      for (const status of path) await bank(reference, { status });
      expect([next, await bank(reference, { status: next })]).toEqual([next, allowed.includes(next) ? 200 : 409]);
    }
  });

  it("over more than the deposit is not approved, and neither are the others with it", async () => {
    const references = [await create({ amount: "300000" }), await create({ amount: "300000" })];
    expect(await decide("approve", ...references)).toMatchObject({
      status: 400,
      body: { error_message: expect.stringContaining("sufficient balance") },
    });
    expect(await statusOf(references[0] ?? "")).toBe("queued");
  });

  it("completes by itself where the configuration says so", async () => {
    await client.control("PUT", "/__sim/config", { autoCompletePayoutMs: 60_000 });
    const reference = await create();
    await decide("approve", reference);
    await client.control("POST", "/__sim/clock", { advanceSeconds: 61 });
    expect(await statusOf(reference)).toBe("completed");
  });

  it.each([
    ["no name", { beneficiary_name: "" }, "Beneficiary name"],
    ["no account", { beneficiary_account: "" }, "Beneficiary account"],
    ["an unknown bank", { beneficiary_bank: "bank-desa" }, "Beneficiary bank"],
    ["cents", { amount: "100.50" }, "Amount"],
    ["nothing to pay", { amount: "0" }, "Amount"],
    ["no notes", { notes: "" }, "Notes"],
    ["long notes", { notes: "n".repeat(101) }, "Notes"],
  ])("may not have %s", async (_name, more, message) => {
    const answer = await client.iris("creator", "POST", "/payouts", { payouts: [entry(more)] });
    expect(answer).toMatchObject({ status: 400, body: { errors: [[expect.stringContaining(message)]] } });
    expect((await client.control("GET", "/__sim/payouts")).body).toEqual([]);
  });
});

describe("payout notifications", () => {
  it("tell every change, signed over their exact bytes", async () => {
    const reference = await create();
    await decide("approve", reference);
    await untilReceived(() => expect(inbox.received.map(({ status }) => status)).toEqual(["queued", "approved"]));
    for (const { body, headers } of inbox.raw) {
      const expected = createHash("sha512")
        .update(body + IRIS_KEYS.irisMerchantKey)
        .digest("hex");
      expect(headers["iris-signature"]).toBe(expected);
    }
  });
});

describe("an idempotency key", () => {
  it("gives the same payout for a day, and refuses another body", async () => {
    const send = (amount: string) =>
      client.iris("creator", "POST", "/payouts", { payouts: [entry({ amount })] }, "key-1");
    const first = await send("1000");
    await client.control("POST", "/__sim/clock", { advanceSeconds: 24 * 3600 - 5 });
    expect((await send("1000")).body).toEqual(first.body);
    expect(await send("2000")).toMatchObject({ status: 400, body: { error_message: "idempotency-key is not unique" } });
    await client.control("POST", "/__sim/clock", { advanceSeconds: 10 });
    expect((await send("2000")).status).toBe(201);
    expect((await client.control("GET", "/__sim/payouts")).body).toHaveLength(2);
  });
});

describe("the roles", () => {
  it.each([
    ["approver", "POST", "/payouts"],
    ["creator", "POST", "/payouts/approve"],
    ["creator", "GET", "/bank_accounts"],
    ["approver", "GET", "/bank_accounts/1/balance"],
    ["approver", "POST", "/beneficiaries"],
  ] as const)("%s may not %s %s", async (role, method, path) => {
    const answer = await client.iris(role, method, path, method === "POST" ? {} : undefined);
    expect(answer).toMatchObject({ status: 401, body: { error_message: expect.stringContaining("not authorized") } });
  });

  it("do not open to the server key, nor when there are no keys", async () => {
    expect((await client.core("GET", "/iris/api/v1/balance")).status).toBe(401);
    const closed = await startSimulator({ irisCreatorKey: null, irisApproverKey: null });
    expect((await closed.iris("creator", "GET", "/balance")).status).toBe(401);
    await closed.simulator.close();
  });
});

describe("bank accounts", () => {
  const validate = (account: string, bankCode = "bri") =>
    client.iris("creator", "GET", `/account_validation?bank=${bankCode}&account=${account}`);

  it("have the owner a test gave them, or a made-up one", async () => {
    await client.control("POST", "/__sim/accounts", { bank: "bri", account: "1234567890", name: "SITI AMINAH" });
    expect((await validate("1234567890")).body).toMatchObject({ account_name: "SITI AMINAH", bank_name: "bri" });
    expect((await validate("5550001234")).body).toMatchObject({ account_name: "SIMULATOR 1234" });
  });

  it.each([
    ["an account the bank does not know", "1234567890", "bri"],
    ["letters", "12ab", "bri"],
    ["an unknown bank", "1234567890", "bank-desa"],
  ])("are not found for %s", async (_name, account, bankCode) => {
    await client.control("POST", "/__sim/accounts", { bank: "bri", account: "1234567890", name: null });
    expect(await validate(account, bankCode)).toMatchObject({
      status: 400,
      body: { errors: { account: [expect.any(String)] } },
    });
  });
});

it("faults strike payouts too", async () => {
  await client.control("POST", "/__sim/faults", { kind: "reset_after", match: { path: "/payouts$" } });
  await expect(create()).rejects.toThrow();
  expect((await client.control("GET", "/__sim/payouts")).body).toHaveLength(1);
});
