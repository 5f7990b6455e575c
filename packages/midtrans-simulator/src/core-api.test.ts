import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chargeBody, type SimulatorClient, startSimulator } from "./testing/simulator-client";

let client: SimulatorClient;
beforeEach(async () => {
  client = await startSimulator();
});
afterEach(() => client.simulator.close());

const charge = (orderId: string, amount = 10_000, key?: string) =>
  client.core("POST", "/v2/charge", chargeBody(orderId, amount), key ? { "idempotency-key": key } : {});
const status = async (id: string) => (await client.core("GET", `/v2/${id}/status`)).body;
const advance = (seconds: number) => client.control("POST", "/__sim/clock", { advanceSeconds: seconds });

describe("idempotency keys", () => {
  it("replay the first success for five minutes, whatever the body", async () => {
    const first = await charge("a", 10_000, "key-1");
    await advance(299);
    expect((await charge("b", 99, "key-1")).body).toEqual(first.body);
    await advance(2);
    expect((await charge("b", 99, "key-1")).body).toMatchObject({ order_id: "b" });
  });

  it("do not keep a failure", async () => {
    expect((await charge("a", 0, "key-1")).status).toBe(400);
    expect((await charge("a", 10_000, "key-1")).body.status_code).toBe("201");
  });

  it("longer than 46 characters are ignored", async () => {
    await charge("a", 10_000, "k".repeat(47));
    expect((await charge("a", 10_000, "k".repeat(47))).body.status_code).toBe("406");
    await charge("b", 10_000, "k".repeat(46));
    expect((await charge("b", 10_000, "k".repeat(46))).body.status_code).toBe("201");
  });

  it("still at work answer 202", async () => {
    await client.control("POST", "/__sim/faults", { kind: "latency", amount: 150, match: { path: "charge" } });
    const answers = await Promise.all([charge("a", 10_000, "key-1"), charge("a", 10_000, "key-1")]);
    expect(answers.map((answer) => answer.body.status_code).sort()).toEqual(["201", "202"]);
  });
});

describe("an order id", () => {
  it("is free again only after a cancel", async () => {
    await charge("a");
    await client.core("POST", "/v2/a/cancel");
    expect((await charge("a")).body.status_code).toBe("201");
    await client.core("POST", "/v2/a/expire");
    expect((await charge("a")).body.status_code).toBe("406");
  });
});

describe("time", () => {
  it.each([
    ["QRIS", undefined, 15 * 60],
    ["a virtual account", "bri", 24 * 3600],
  ])("ends for %s after its default", async (_name, bank, seconds) => {
    await client.core("POST", "/v2/charge", chargeBody("a", 10_000, bank));
    await advance(seconds - 2);
    expect(await status("a")).toMatchObject({ status_code: "201", transaction_status: "pending" });
    await advance(2);
    expect(await status("a")).toMatchObject({ status_code: "407", transaction_status: "expire" });
    expect(await client.control("POST", "/__sim/tx/a/pay", {})).toMatchObject({
      status: 409,
      body: { error: "not_modifiable" },
    });
  });

  it("settles by itself when asked to", async () => {
    await client.control("PUT", "/__sim/config", { autoSettleMs: 5_000 });
    await charge("a");
    await advance(5);
    expect(await status("a")).toMatchObject({ transaction_status: "settlement" });
  });
});

describe("payment", () => {
  it("is refused over another amount", async () => {
    await charge("a");
    expect(await client.control("POST", "/__sim/tx/a/pay", { amount: 9_999 })).toMatchObject({
      status: 409,
      body: { error: "wrong_amount" },
    });
    expect(await status("a")).toMatchObject({ transaction_status: "pending" });
  });

  it("by another wallet is off-us", async () => {
    await charge("a");
    await client.control("POST", "/__sim/tx/a/pay", { issuer: "dana" });
    expect(await status("a")).toMatchObject({ issuer: "dana", acquirer: "gopay", transaction_type: "off-us" });
  });

  it("is taken back on Permata within five minutes, and on no other rail", async () => {
    await client.core("POST", "/v2/charge", chargeBody("permata", 10_000, "permata"));
    await client.core("POST", "/v2/charge", chargeBody("bri", 10_000, "bri"));
    for (const id of ["permata", "bri"]) await client.control("POST", `/__sim/tx/${id}/pay`, {});
    expect((await client.control("POST", "/__sim/tx/permata/reverse", {})).status).toBe(200);
    expect((await client.control("POST", "/__sim/tx/bri/reverse", {})).status).toBe(409);
  });
});

describe("faults on requests", () => {
  const fault = (kind: string, more = {}) => client.control("POST", "/__sim/faults", { kind, ...more });

  it("commit the charge and lose the answer", async () => {
    await fault("reset_after");
    await expect(charge("a")).rejects.toThrow();
    expect(await status("a")).toMatchObject({ transaction_status: "pending" });
  });

  it("lose the request before the charge", async () => {
    await fault("reset_before");
    await expect(charge("a")).rejects.toThrow();
    expect(await status("a")).toMatchObject({ status_code: "404" });
  });

  it("let the status lag behind a settlement", async () => {
    await charge("a");
    await client.control("POST", "/__sim/tx/a/pay", {});
    await fault("status_lag", { amount: 60, times: 2 });
    expect(await status("a")).toMatchObject({ transaction_status: "pending" });
    await advance(61);
    expect(await status("a")).toMatchObject({ transaction_status: "settlement" });
  });

  it("strike the nth match only, as often as told", async () => {
    await fault("http_503", { times: 2, match: { method: "GET", orderId: "a", nth: 2 } });
    await charge("a");
    const codes: number[] = [];
    for (let call = 0; call < 4; call++) codes.push((await client.core("GET", "/v2/a/status")).status);
    expect(codes).toEqual([200, 503, 503, 200]);
  });

  it.each([{ kind: "nonsense" }, { kind: "hang", match: { path: "(" } }])("are refused as %j", async (body) => {
    expect((await client.control("POST", "/__sim/faults", body)).status).toBe(400);
  });
});

describe("the QR picture", () => {
  it("is a PNG while the charge is pending", async () => {
    const { body } = await charge("a");
    const url = `${client.simulator.url}/v2/qris/${body.transaction_id}/qr-code`;
    const picture = await fetch(url);
    expect(picture.headers.get("content-type")).toBe("image/png");
    expect(
      Buffer.from(await picture.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
    await client.core("POST", "/v2/a/expire");
    expect((await fetch(url)).status).toBe(410);
  });
});
