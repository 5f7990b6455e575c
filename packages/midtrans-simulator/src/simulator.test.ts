import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { optionsFromEnvironment } from "./config";
import { createSimulator } from "./index";
import { chargeBody, IRIS_KEYS, SERVER_KEY, type SimulatorClient, startSimulator } from "./testing/simulator-client";

const running: SimulatorClient[] = [];
async function start(options = {}): Promise<SimulatorClient> {
  const client = await startSimulator(options);
  running.push(client);
  return client;
}
afterEach(async () => {
  await Promise.all(running.splice(0).map((client) => client.simulator.close()));
});

describe("the environment", () => {
  it("configures everything", () => {
    const environment = {
      MIDTRANS_SERVER_KEY: SERVER_KEY,
      MIDTRANS_SIMULATOR_PORT: "9200",
      MIDTRANS_SIMULATOR_HOST: "0.0.0.0",
      MIDTRANS_SIMULATOR_TOKEN: "token",
      MIDTRANS_NOTIFICATION_URL: "http://shop/hooks",
      MIDTRANS_SIMULATOR_STATE_FILE: "state.json",
      MIDTRANS_IRIS_CREATOR_KEY: "SB-creator",
      MIDTRANS_IRIS_APPROVER_KEY: "SB-approver",
      MIDTRANS_IRIS_MERCHANT_KEY: "SB-merchant",
      MIDTRANS_PAYOUT_NOTIFICATION_URL: "http://shop/payouts",
      MIDTRANS_SIMULATOR_PAYOUT_MS: "20000",
    };
    expect(optionsFromEnvironment(environment)).toEqual({
      serverKey: SERVER_KEY,
      port: 9200,
      host: "0.0.0.0",
      controlToken: "token",
      notificationUrl: "http://shop/hooks",
      stateFile: "state.json",
      irisCreatorKey: "SB-creator",
      irisApproverKey: "SB-approver",
      irisMerchantKey: "SB-merchant",
      payoutNotificationUrl: "http://shop/payouts",
      autoCompletePayoutMs: 20_000,
    });
    expect(optionsFromEnvironment({ MIDTRANS_SERVER_KEY: SERVER_KEY }).port).toBe(9100);
  });

  it.each([
    {},
    { MIDTRANS_SERVER_KEY: "Mid-server-real" },
    { MIDTRANS_SERVER_KEY: SERVER_KEY, MIDTRANS_IRIS_CREATOR_KEY: "IRIS-real" },
    { MIDTRANS_SERVER_KEY: SERVER_KEY, MIDTRANS_SIMULATOR_PORT: "web" },
    { MIDTRANS_SERVER_KEY: SERVER_KEY, MIDTRANS_SIMULATOR_PAYOUT_MS: "soon" },
  ])("is refused as %j", (environment) => {
    expect(() => optionsFromEnvironment(environment)).toThrow();
  });
});

it.each([
  { serverKey: "Mid-server-real" },
  { serverKey: SERVER_KEY, irisCreatorKey: "IRIS-real" },
  { serverKey: SERVER_KEY, irisApproverKey: "IRIS-real" },
  { serverKey: SERVER_KEY, irisMerchantKey: "real" },
])("never starts with a real key: %j", (options) => {
  expect(() => createSimulator(options)).toThrow(/SB-/);
});

it("says that it is well", async () => {
  const { simulator } = await start();
  expect(await (await fetch(`${simulator.url}/health`)).json()).toEqual({ status: "ok" });
  expect(simulator.url).toBe(`http://127.0.0.1:${simulator.port}`);
});

describe("the control API", () => {
  it("is closed without the token, and when none is configured", async () => {
    const open = await start();
    const closed = await start({ controlToken: undefined });
    const answers = [
      await fetch(`${open.simulator.url}/__sim/transactions`),
      await fetch(`${open.simulator.url}/__sim/transactions`, { headers: { "x-sim-token": "CONTROL" } }),
      await fetch(`${closed.simulator.url}/__sim/transactions`, { headers: { "x-sim-token": "" } }),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([403, 403, 403]);
  });

  it("never shows a key", async () => {
    const client = await start();
    const shown = JSON.stringify((await client.control("GET", "/__sim/config")).body);
    for (const key of [SERVER_KEY, ...Object.values(IRIS_KEYS)]) expect(shown).not.toContain(key);
  });

  it("changes what it is told, keeps the rest, and never a key", async () => {
    const client = await start();
    const put = async (body: object) => (await client.control("PUT", "/__sim/config", body)).body;
    expect(
      await put({ payoutBalance: 5, payableBalance: 7, errorTransport: "body", serverKey: "SB-other" }),
    ).toMatchObject({
      payoutBalance: 5,
      payableBalance: 7,
      errorTransport: "body",
    });
    expect(await put({ payableBalance: null })).toMatchObject({ payoutBalance: 5, payableBalance: null });
    expect((await client.core("GET", "/v2/nobody/status")).body.status_code).toBe("404");
  });

  it("forgets everything on reset", async () => {
    const client = await start();
    await client.core("POST", "/v2/charge", chargeBody("a", 10_000));
    await client.control("POST", "/__sim/reset");
    expect((await client.control("GET", "/__sim/transactions")).body).toEqual([]);
    expect((await client.core("GET", "/v2/a/status")).status).toBe(404);
  });
});

describe("the state file", () => {
  it("carries payouts and what is left of the deposit over a restart", async () => {
    const folder = await mkdtemp(join(tmpdir(), "midtrans-simulator-"));
    const stateFile = join(folder, "state.json");
    const first = await startSimulator({ stateFile, payoutBalance: 100_000 });
    const payout = {
      beneficiary_name: "KUBE Melati",
      beneficiary_account: "1234567890",
      beneficiary_bank: "bri",
      amount: "40000",
      notes: "Penjualan",
    };
    const { body } = await first.iris("creator", "POST", "/payouts", { payouts: [payout] });
    const [reference] = (body.payouts as { reference_no: string }[]).map(({ reference_no }) => reference_no);
    await first.iris("approver", "POST", "/payouts/approve", { reference_nos: [reference] });
    await first.simulator.close();
    const second = await start({ stateFile });
    expect((await second.iris("creator", "GET", `/payouts/${reference}`)).body.status).toBe("approved");
    expect((await second.iris("creator", "GET", "/balance")).body.balance).toBe("60000.00");
    await second.simulator.close();
    running.length = 0;
    await rm(folder, { recursive: true });
  });

  it("of another version is started over", async () => {
    const folder = await mkdtemp(join(tmpdir(), "midtrans-simulator-"));
    const stateFile = join(folder, "state.json");
    await writeFile(
      stateFile,
      JSON.stringify({ clockOffsetMs: 5, transactions: [{ orderId: "old" }], notifications: [] }),
    );
    const client = await start({ stateFile });
    expect((await client.control("GET", "/__sim/transactions")).body).toEqual([]);
    await client.simulator.close();
    running.length = 0;
    await rm(folder, { recursive: true });
  });

  it("carries transactions and the clock over a restart", async () => {
    const folder = await mkdtemp(join(tmpdir(), "midtrans-simulator-"));
    const stateFile = join(folder, "deep", "state.json");
    const first = await startSimulator({ stateFile });
    await first.core("POST", "/v2/charge", chargeBody("paid", 10_000, "bri"));
    await first.core("POST", "/v2/charge", chargeBody("open", 10_000, "bri"));
    await first.control("POST", "/__sim/tx/paid/pay", {});
    await first.control("POST", "/__sim/clock", { advanceSeconds: 3600 });
    await first.simulator.close();
    expect(JSON.parse(await readFile(stateFile, "utf8"))).toMatchObject({ clockOffsetMs: 3_600_000 });

    const second = await start({ stateFile });
    expect((await second.core("GET", "/v2/paid/status")).body).toMatchObject({ transaction_status: "settlement" });
    await second.control("POST", "/__sim/clock", { advanceSeconds: 23 * 3600 });
    expect((await second.core("GET", "/v2/open/status")).body).toMatchObject({ transaction_status: "expire" });
    await second.simulator.close();
    running.length = 0;
    await rm(folder, { recursive: true });
  });
});
