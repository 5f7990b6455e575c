import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chargeBody, type SimulatorClient, startSimulator } from "../testing/simulator-client";
import { english, indonesian } from "./texts";

let client: SimulatorClient;
beforeEach(async () => {
  client = await startSimulator();
});
afterEach(() => client.simulator.close());

async function charge(channel?: string) {
  const { body } = await client.core("POST", "/v2/charge", chargeBody("order-1", 27_500, channel));
  const [account] = (body.va_numbers ?? []) as { va_number: string }[];
  const payCode = account?.va_number ?? body.permata_va_number ?? body.bill_key ?? body.payment_code;
  return { id: String(body.transaction_id), payCode: String(payCode) };
}

const open = async (path: string) => (await fetch(client.simulator.url + path)).text();
const act = (id: string, body: string) =>
  fetch(`${client.simulator.url}/__pay/${id}/act`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body,
  });
const status = async () => (await client.core("GET", "/v2/order-1/status")).body.transaction_status;

describe("the pay page", () => {
  it("shows what to pay, in Indonesian unless asked otherwise", async () => {
    const { id } = await charge();
    const html = await open(`/__pay/${id}`);
    for (const word of ["Rp27.500", "order-1", "QRIS", "<svg", indonesian.pay, indonesian.deny, indonesian.expire]) {
      expect(html).toContain(word);
    }
    expect(await open(`/__pay/${id}?lang=en`)).toContain(english.expire);
  });

  it("loads nothing from elsewhere", async () => {
    const { id } = await charge();
    expect(await open(`/__pay/${id}`)).not.toMatch(/(?:src|href)="|url\(|<script/);
  });

  it.each([
    ["pay", "settlement", indonesian.outcomes.settlement],
    ["deny", "deny", indonesian.outcomes.deny],
    ["expire", "expire", indonesian.outcomes.expire],
  ])("%s leads to %s", async (button, expected, words) => {
    const { id } = await charge();
    const after = await act(id, `do=${button}&scenario=normal`);
    expect(after.url).toBe(`${client.simulator.url}/__pay/${id}`);
    expect(await after.text()).toContain(words);
    expect(await status()).toBe(expected);
  });

  it.each([
    ["mandiri", true],
    ["permata", true],
    ["bri", false],
    ["qris", false],
  ])("of %s offers a reversal: %s", async (channel, offers) => {
    const { id } = await charge(channel);
    expect((await open(`/__pay/${id}`)).includes(indonesian.scenarios.reversal)).toBe(offers);
  });

  it("pays, and a minute later the bank takes it back", async () => {
    const { id } = await charge("mandiri");
    expect(await (await act(id, "do=pay&scenario=reversal")).text()).toContain(indonesian.outcomes.settlement);
    await client.control("POST", "/__sim/clock", { advanceSeconds: 61 });
    expect(await open(`/__pay/${id}`)).toContain(indonesian.outcomes.deny);
  });

  it("shows that money went back", async () => {
    const { id } = await charge("gopay");
    await act(id, "do=pay");
    for (const [refund_key, amount, words] of [
      ["r1", 500, indonesian.outcomes.partial_refund],
      ["r2", 27_000, indonesian.outcomes.refund],
    ]) {
      await client.core("POST", "/v2/order-1/refund", { refund_key, amount });
      expect(await open(`/__pay/${id}`)).toContain(words);
    }
  });

  it("does nothing more once it is over", async () => {
    const { id } = await charge("permata");
    await act(id, "do=pay");
    expect(await (await act(id, "do=deny")).text()).not.toContain("<form");
    expect(await status()).toBe("settlement");
  });

  it("is found by transaction id only, so that nobody can guess one", async () => {
    await charge();
    const answer = await fetch(`${client.simulator.url}/__pay/order-1`);
    expect(answer.status).toBe(404);
    expect((await act("order-1", "do=pay")).status).toBe(404);
    expect(await status()).toBe("pending");
  });
});

describe("the bank counter", () => {
  it("asks for the number", async () => {
    const html = await open("/__bank");
    for (const word of [indonesian.check, indonesian.anyNumber]) expect(html).toContain(word);
  });

  it.each([
    ["bri", indonesian.vaNumber],
    ["permata", indonesian.vaNumber],
    ["mandiri", indonesian.billKey],
    ["alfamart", indonesian.paymentCode],
    ["indomaret", indonesian.paymentCode],
  ])("shows the bill of %s by its number, spaces or not", async (channel, label) => {
    const { id, payCode } = await charge(channel);
    const html = await open(`/__bank?number=${payCode.replace(/(.{4})/g, "$1+")}`);
    for (const word of ["Rp27.500", label, `action="__pay/${id}/act"`]) expect(html).toContain(word);
  });

  it("says when there is no such bill, without repeating what was typed", async () => {
    const html = await open("/__bank?number=%3Cscript%3E12");
    expect(html).toContain(indonesian.notFound);
    expect(html).not.toContain("<script");
  });
});
