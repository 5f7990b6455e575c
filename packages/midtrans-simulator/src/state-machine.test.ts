import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chargeBody, type SimulatorClient, startSimulator } from "./testing/simulator-client";

let client: SimulatorClient;
beforeEach(async () => {
  client = await startSimulator();
});
afterEach(() => client.simulator.close());

const charge = (channel: string) => client.core("POST", "/v2/charge", chargeBody("a", 10_000, channel));
const play = async (action: string, body: object = {}) =>
  (await client.control("POST", `/__sim/tx/a/${action}`, body)).status;
const status = async () => (await client.core("GET", "/v2/a/status")).body.transaction_status;
const advance = (seconds: number) => client.control("POST", "/__sim/clock", { advanceSeconds: seconds });

const EVERY_ACTION = ["pay", "deny", "expire", "chargeback"];

describe("the moves from each state", () => {
  it.each([
    ["pending", [], ["pay", "deny", "expire"]],
    ["settlement", ["pay"], ["chargeback"]],
    ["deny", ["deny"], []],
    ["expire", ["expire"], []],
    ["chargeback", ["pay", "chargeback"], []],
  ])("%s", async (state, path, allowed) => {
    for (const action of EVERY_ACTION) {
      await client.control("POST", "/__sim/reset");
      await charge("bri");
      for (const step of path) await play(step);
      expect(await status()).toBe(state);
      expect([action, await play(action)]).toEqual([action, allowed.includes(action as never) ? 200 : 409]);
    }
  });
});

describe("a settlement the bank takes back", () => {
  it.each([
    ["permata", 200],
    ["mandiri", 200],
    ["indomaret", 200],
    ["bri", 409],
    ["bca", 409],
    ["alfamart", 409],
    ["gopay", 409],
  ])("on %s answers %i", async (channel, code) => {
    await charge(channel);
    await play("pay");
    expect(await play("reverse")).toBe(code);
    expect(await status()).toBe(code === 200 ? "deny" : "settlement");
  });

  it("is not possible after five minutes", async () => {
    await charge("permata");
    await play("pay");
    await advance(301);
    expect(await play("reverse")).toBe(409);
  });

  it("comes by itself when the payer announced it, and only there", async () => {
    await charge("mandiri");
    await play("pay", { reverseAfterSeconds: 60 });
    await advance(59);
    expect(await status()).toBe("settlement");
    await advance(3600);
    expect(await status()).toBe("deny");
  });
});

describe("expiry", () => {
  it("comes late where the batch job does, but nobody can pay in between", async () => {
    await client.control("PUT", "/__sim/config", { expiryLagSeconds: 90 });
    await charge("qris");
    await advance(15 * 60);
    expect(await status()).toBe("pending");
    expect(await play("pay")).toBe(409);
    await advance(90);
    expect(await status()).toBe("expire");
  });
});

describe("status b2b", () => {
  it("lists the payment of the virtual account", async () => {
    await charge("permata");
    const { body } = await client.core("GET", "/v2/a/status/b2b");
    expect(body).toMatchObject({
      status_code: "200",
      transactions: [{ order_id: "a", transaction_status: "pending" }],
    });
    expect((await client.core("GET", "/v2/nobody/status/b2b")).body.status_code).toBe("404");
  });
});

describe("the clock", () => {
  it("goes on to a time of day in Jakarta, never back", async () => {
    const noon = await client.control("POST", "/__sim/clock", { untilJakarta: "12:00" });
    const next = await client.control("POST", "/__sim/clock", { untilJakarta: "11:59" });
    const times = [noon, next].map(({ body }) => new Date((body as { now: string }).now));
    expect(times.map((time) => time.getUTCHours())).toEqual([5, 4]);
    expect(Number(times[1]) - Number(times[0])).toBeGreaterThan(23.9 * 3600 * 1000);
  });

  it.each([{ advanceSeconds: -1 }, { untilJakarta: "25:00" }, {}])("refuses %j", async (body) => {
    expect((await client.control("POST", "/__sim/clock", body)).status).toBe(400);
  });
});
