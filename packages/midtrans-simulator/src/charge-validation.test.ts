import { describe, expect, it } from "vitest";
import { readCharge } from "./charge-validation";
import { chargeBody } from "./testing/simulator-client";

const NOW = Date.parse("2026-11-23T13:00:00Z");
const item = (more: object = {}) => ({ id: "1", name: "Beras", price: 5_000, quantity: 2, ...more });

const bill = (echannel: object) => ({ ...chargeBody("a", 10_000), payment_type: "echannel", echannel });
const shop = (store: string, amount: number) => ({
  ...chargeBody("a", amount),
  payment_type: "cstore",
  cstore: { store },
});

function messagesOf(body: Record<string, unknown>): string[] {
  const reading = readCharge(body, NOW);
  return "messages" in reading ? reading.messages : [];
}

describe("a charge", () => {
  it.each([
    ["QRIS", chargeBody("a", 10_000)],
    ["a virtual account", chargeBody("A-b_c~d.9", 1, "bri")],
    ["the long way to Permata", chargeBody("a", 10_000, "permata")],
    ["the short way to Permata", { ...chargeBody("a", 10_000), payment_type: "permata" }],
    ["items that add up", { ...chargeBody("a", 10_000), item_details: [item()] }],
    ["GoPay", { ...chargeBody("a", 20_000_000), payment_type: "gopay" }],
    ["ShopeePay", { ...chargeBody("a", 1), payment_type: "shopeepay" }],
    ["a Mandiri bill", bill({ bill_info1: "Pesanan", bill_info2: "a" })],
    ["a shop", { ...chargeBody("a", 10_000), payment_type: "cstore", cstore: { store: "Indomaret" } }],
    ["a discount", { ...chargeBody("a", 9_000), item_details: [item(), item({ price: -1_000, quantity: 1 })] }],
  ])("may be %s", (_name, body) => {
    expect(readCharge(body, NOW)).toHaveProperty("charge");
  });

  it.each([
    ["no order id", chargeBody("", 10_000), "order_id is required"],
    ["a long order id", chargeBody("a".repeat(51), 10_000), "order_id size"],
    ["a space in the order id", chargeBody("a b", 10_000), "unsupported character"],
    ["no amount", { payment_type: "qris", transaction_details: { order_id: "a" } }, "gross_amount is required"],
    ["cents", chargeBody("a", 10.5), "whole number"],
    ["nothing to pay", chargeBody("a", 0), "greater than or equal to 1"],
    ["less than BCA takes", chargeBody("a", 9_999, "bca"), "greater than or equal to 10000"],
    ["more than QRIS takes", chargeBody("a", 10_000_001), "less than or equal to 10000000"],
    ["items that do not add up", { ...chargeBody("a", 10_001), item_details: [item()] }, "sum of item_details"],
    ["half a kilo", { ...chargeBody("a", 2_500), item_details: [item({ quantity: 0.5 })] }, "quantity"],
    ["a long item name", { ...chargeBody("a", 10_000), item_details: [item({ name: "n".repeat(51) })] }, "name size"],
    [
      "a foreign phone at BNI",
      { ...chargeBody("a", 1, "bni"), customer_details: { phone: "+65 1" } },
      "customer_details.phone",
    ],
    ["a Mandiri bill without texts", bill({ bill_info1: "Pesanan" }), "bill_info2 is required"],
    ["a long bill text", bill({ bill_info1: "Pesanan toko", bill_info2: "a" }), "bill_info1 size"],
    ["less than Indomaret takes", shop("indomaret", 9_999), "greater than or equal to 10000"],
    ["more than Alfamart takes", shop("alfamart", 5_000_001), "less than or equal to 5000000"],
    ["a pipe at Alfamart", { ...shop("alfamart", 10_000), item_details: [item({ name: "a|b" })] }, "Alfamart"],
    [
      "ten seconds to pay",
      { ...chargeBody("a", 1), custom_expiry: { expiry_duration: 10, unit: "second" } },
      "custom_expiry",
    ],
    [
      "six days for QRIS",
      { ...chargeBody("a", 1), custom_expiry: { expiry_duration: 6, unit: "day" } },
      "custom_expiry",
    ],
    [
      "a time without zone",
      { ...chargeBody("a", 1), custom_expiry: { expiry_duration: 5, order_time: "2026-11-23 20:00:00" } },
      "order_time",
    ],
  ])("may not have %s", (_name, body, message) => {
    expect(messagesOf(body)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ["an unknown type", { payment_type: "akulaku" }],
    ["a bank that is a wallet", { payment_type: "bank_transfer", bank_transfer: { bank: "gopay" } }],
    ["a shop that is a bank", { payment_type: "cstore", cstore: { store: "bri" } }],
    ["no shop", { payment_type: "cstore" }],
  ])("is not possible by %s", (_name, type) => {
    expect(readCharge({ ...chargeBody("a", 1), ...type }, NOW)).toEqual({ unknownChannel: true });
  });

  it.each([
    [{ expiry_duration: 30 }, NOW + 30 * 60_000],
    [{ expiry_duration: 2, unit: "hour" }, NOW + 7_200_000],
    [{ expiry_duration: 1, unit: "hour", order_time: "2026-11-23 19:30:00 +0700" }, NOW + 30 * 60_000],
  ])("expires as %j asks", (custom_expiry, expiresAt) => {
    expect(readCharge({ ...chargeBody("a", 1), custom_expiry }, NOW)).toMatchObject({ charge: { expiresAt } });
  });
});
