import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { optionsFromEnvironment } from "./config";
import { createSimulator } from "./index";
import { chargeBody, SERVER_KEY, type SimulatorClient, startSimulator } from "./testing/simulator-client";

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
    };
    expect(optionsFromEnvironment(environment)).toEqual({
      serverKey: SERVER_KEY,
      port: 9200,
      host: "0.0.0.0",
      controlToken: "token",
      notificationUrl: "http://shop/hooks",
      stateFile: "state.json",
    });
    expect(optionsFromEnvironment({ MIDTRANS_SERVER_KEY: SERVER_KEY }).port).toBe(9100);
  });

  it.each([
    {},
    { MIDTRANS_SERVER_KEY: "Mid-server-real" },
    { MIDTRANS_SERVER_KEY: SERVER_KEY, MIDTRANS_SIMULATOR_PORT: "web" },
  ])("is refused as %j", (environment) => {
    expect(() => optionsFromEnvironment(environment)).toThrow();
  });
});

it("never starts with a real key", () => {
  expect(() => createSimulator({ serverKey: "Mid-server-real" })).toThrow(/SB-/);
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

  it("never shows the server key", async () => {
    const client = await start();
    expect(JSON.stringify((await client.control("GET", "/__sim/config")).body)).not.toContain(SERVER_KEY);
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
