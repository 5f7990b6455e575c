import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { failureOf, officialSnap } from "../testing/official-client";
import { type SimulatorClient, startSimulator } from "../testing/simulator-client";

let client: SimulatorClient;
beforeEach(async () => {
  client = await startSimulator();
});
afterEach(() => client.simulator.close());

const snap = (serverKey?: string) => officialSnap(client.simulator.url, serverKey);
const smallest = { transaction_details: { order_id: "order-1", gross_amount: 200_000 }, credit_card: { secure: true } };
const largest = {
  transaction_details: { order_id: "order-1", gross_amount: 10_000 },
  item_details: [{ id: "ITEM1", price: 10_000, quantity: 1, name: "Beras", brand: "KUBE", category: "Pangan" }],
  customer_details: { first_name: "Siti", last_name: "Aminah", email: "siti@example.com", phone: "+628123456" },
  enabled_payments: ["credit_card", "echannel", "permata_va", "bca_va", "bni_va", "other_va", "gopay", "indomaret"],
  bca_va: { va_number: "12345678911" },
  callbacks: { finish: "https://shop.example.com" },
  expiry: { start_time: "2999-12-20 18:11:08 +0700", unit: "minutes", duration: 1 },
  custom_field1: "one",
};

describe("the unmodified npm Snap client", () => {
  it.each([
    ["the smallest bill", smallest],
    ["the largest bill", largest],
  ])("gets a token and an address for %s", async (_name, bill) => {
    const { token, redirect_url } = await snap().createTransaction(bill);
    expect(redirect_url).toBe(`${client.simulator.url}/snap/v3/redirection/${token}`);
    expect((await fetch(redirect_url)).status).toBe(200);
    expect(await snap().createTransactionToken(bill)).toEqual(expect.any(String));
    expect(await snap().createTransactionRedirectUrl(bill)).toContain("/snap/v3/redirection/");
  });

  it.each([
    ["no bill", undefined],
    ["a bill over nothing", { transaction_details: { order_id: "order-1", gross_amount: 0 } }],
  ])("is told what is wrong with %s", async (_name, bill) => {
    const error = await failureOf(snap().createTransaction(bill));
    expect(error.httpStatusCode).toBe(400);
    expect(error.ApiResponse).toMatchObject({ error_messages: expect.arrayContaining([expect.any(String)]) });
  });

  it("knows no transaction while nobody chose a way to pay", async () => {
    await snap().createTransaction(smallest);
    expect((await failureOf(snap().transaction.status("order-1"))).message).toContain("404");
  });

  it("is refused without a key", async () => {
    expect((await failureOf(snap("").createTransaction(smallest))).httpStatusCode).toBe(401);
    expect((await failureOf(snap("").transaction.status("order-1"))).message).toContain("401");
  });
});
