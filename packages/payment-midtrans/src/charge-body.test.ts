import { describe, expect, it } from "vitest";
import { chargeBody } from "./charge-body";
import type { ChargeInput } from "./midtrans-types";

const input = (more: Partial<ChargeInput>): ChargeInput => ({
  orderRef: "chk_01JTESTCHECKOUT01JTESTCHECKOUT",
  amount: 25_000,
  method: "qris",
  expiresInMinutes: 15,
  ...more,
});

describe("the body of a charge", () => {
  it.each<[ChargeInput["method"], object]>([
    ["qris", { payment_type: "qris", qris: { acquirer: "gopay" } }],
    ["gopay", { payment_type: "gopay", gopay: { enable_callback: false } }],
    ["shopeepay", { payment_type: "shopeepay", shopeepay: {} }],
    ["bri_va", { payment_type: "bank_transfer", bank_transfer: { bank: "bri" } }],
    ["bni_va", { payment_type: "bank_transfer", bank_transfer: { bank: "bni" } }],
    ["permata_va", { payment_type: "bank_transfer", bank_transfer: { bank: "permata" } }],
    ["bca_va", { payment_type: "bank_transfer", bank_transfer: { bank: "bca" } }],
    [
      "mandiri_bill",
      { payment_type: "echannel", echannel: { bill_info1: "Pesanan", bill_info2: "chk_01JTESTCHECKOUT01JTESTCHEC" } },
    ],
    ["alfamart", { payment_type: "cstore", cstore: { store: "alfamart" } }],
    ["indomaret", { payment_type: "cstore", cstore: { store: "indomaret" } }],
  ])("names %s", (method, expected) => {
    expect(chargeBody(input({ method }))).toEqual({
      ...expected,
      transaction_details: { order_id: input({}).orderRef, gross_amount: 25_000 },
      custom_expiry: { expiry_duration: 15, unit: "minute" },
      custom_field1: input({}).orderRef,
    });
  });

  it.each<[ChargeInput["method"], object]>([
    ["gopay", { gopay: { enable_callback: true, callback_url: "https://shop.example.com" } }],
    ["shopeepay", { shopeepay: { callback_url: "https://shop.example.com" } }],
  ])("tells %s where the buyer goes afterwards", (method, expected) => {
    expect(chargeBody(input({ method, returnUrl: "https://shop.example.com" }))).toMatchObject(expected);
  });

  it.each<[ChargeInput["method"], string, string | undefined]>([
    ["bni_va", "+62812345678", "+62812345678"],
    ["bni_va", "0812-3456-78", "0812-3456-78"],
    ["bni_va", "62812345678", undefined],
    ["bni_va", `0${"8".repeat(30)}`, undefined],
    ["bri_va", "62812345678", "62812345678"],
  ])("for %s sends the phone %s as %s", (method, phone, sent) => {
    expect(chargeBody(input({ method, customer: { phone } })).customer_details).toMatchObject({ phone: sent });
  });

  it("cuts a name to what BCA takes, and leaves it whole elsewhere", () => {
    const customer = { firstName: "Siti Aminah binti Abdurrahman", lastName: "Wahyuningsih" };
    expect(chargeBody(input({ method: "bca_va", customer })).customer_details).toMatchObject({
      first_name: "Siti Aminah binti Abdurrahman ",
    });
    expect(chargeBody(input({ method: "bri_va", customer })).customer_details).toMatchObject({
      first_name: customer.firstName,
      last_name: customer.lastName,
    });
  });

  it("keeps the pipe out of the names at Alfamart only", () => {
    const items = [{ id: "1", name: "Beras | 5 kg", price: 25_000, quantity: 1 }];
    const names = (method: ChargeInput["method"]) =>
      (chargeBody(input({ method, items })).item_details as { name: string }[]).map(({ name }) => name);
    expect([names("alfamart"), names("qris")]).toEqual([["Beras / 5 kg"], ["Beras | 5 kg"]]);
  });
});
