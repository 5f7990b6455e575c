import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chargeBody, type SimulatorClient, startSimulator } from "../testing/simulator-client";
import { english, indonesian } from "./texts";

let client: SimulatorClient;
beforeEach(async () => {
  client = await startSimulator();
});
afterEach(() => client.simulator.close());

async function charge(bank?: string) {
  const { body } = await client.core("POST", "/v2/charge", chargeBody("order-1", 27_500, bank));
  const [account] = (body.va_numbers ?? []) as { va_number: string }[];
  return { id: String(body.transaction_id), vaNumber: account?.va_number ?? "" };
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
    const after = await act(id, `do=${button}&delivery=normal`);
    expect(after.url).toBe(`${client.simulator.url}/__pay/${id}`);
    expect(await after.text()).toContain(words);
    expect(await status()).toBe(expected);
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
  it("asks for the number, then shows the bill", async () => {
    expect(await open("/__bank")).toContain(indonesian.check);
    const { id, vaNumber } = await charge("bri");
    const spaced = vaNumber.replace(/(.{4})/g, "$1+");
    const html = await open(`/__bank?va=${spaced}`);
    expect(html).toContain("Rp27.500");
    expect(html).toContain(`action="__pay/${id}/act"`);
  });

  it("says when there is no such bill, without repeating what was typed", async () => {
    const html = await open("/__bank?va=%3Cscript%3E12");
    expect(html).toContain(indonesian.notFound);
    expect(html).not.toContain("<script");
  });
});
