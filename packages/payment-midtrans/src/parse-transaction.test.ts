import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MidtransError } from "./midtrans-error";
import { parseJakartaTime, parseRupiah, parseTransaction } from "./parse-transaction";

const BODY = {
  order_id: "order-1",
  transaction_id: "t-1",
  transaction_status: "PENDING",
  gross_amount: "10000.00",
  payment_type: "bank_transfer",
  transaction_time: "2026-11-23 20:00:00",
  va_numbers: [{ bank: "BRI", va_number: "881120000000000001" }],
};

describe("parseRupiah", () => {
  it("reads back every whole amount Midtrans prints", () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (amount) => {
        expect(parseRupiah(`${amount}.00`)).toBe(amount);
        expect(parseRupiah(amount)).toBe(amount);
      }),
    );
  });

  it.each(["10000.50", "-1", "1e3", "", "10,000", null, undefined, "99999999999999999999"])("refuses %s", (value) => {
    expect(() => parseRupiah(value)).toThrow(MidtransError);
  });
});

describe("parseJakartaTime", () => {
  it("reads GMT+7 whatever zone the server is in", () => {
    expect(parseJakartaTime("2026-11-23 06:30:00")?.toISOString()).toBe("2026-11-22T23:30:00.000Z");
  });

  it.each(["2026-11-23", "2026-13-41 00:00:00", "", 5, undefined])("gives null for %s", (value) => {
    expect(parseJakartaTime(value)).toBeNull();
  });
});

describe("parseTransaction", () => {
  it("reads upper case and stands in a day when the expiry of a virtual account is missing", () => {
    const transaction = parseTransaction(BODY);
    expect(transaction).toMatchObject({ status: "pending", bank: "bri", method: "bri_va", amount: 10_000 });
    expect(transaction.expiresAt.toISOString()).toBe("2026-11-24T13:00:00.000Z");
  });

  it.each([
    ["bri_va", { va_numbers: [{ bank: "bri", va_number: "881" }] }, { bank: "bri", vaNumber: "881" }],
    ["bni_va", { va_numbers: [{ bank: "bni", va_number: "988" }] }, { bank: "bni", vaNumber: "988" }],
    ["bca_va", { va_numbers: [{ bank: "bca", va_number: "123" }] }, { bank: "bca", vaNumber: "123" }],
    ["permata_va", { permata_va_number: "8562" }, { bank: "permata", vaNumber: "8562" }],
    [
      "mandiri_bill",
      { payment_type: "echannel", biller_code: "70012", bill_key: "990000000260" },
      { billerCode: "70012", billKey: "990000000260" },
    ],
    ["alfamart", { payment_type: "cstore", store: "alfamart", payment_code: "8101" }, { paymentCode: "8101" }],
    ["indomaret", { payment_type: "cstore", store: "INDOMARET", payment_code: "2808" }, { paymentCode: "2808" }],
    ["qris", { payment_type: "qris", qr_string: "000201" }, { qrString: "000201" }],
    ["other", { payment_type: "cstore", store: "kioson", payment_code: "1" }, { paymentCode: "1" }],
    ["other", { payment_type: "akulaku" }, {}],
  ])("reads %s as documentation shows it", (method, fields, expected) => {
    const { va_numbers: _none, ...bare } = BODY;
    expect(parseTransaction({ ...bare, ...fields })).toMatchObject({ method, ...expected });
  });

  it("reads where a wallet is opened and its QR code is drawn", () => {
    const actions = [
      { name: "generate-qr-code", method: "GET", url: "https://qr.example.com" },
      { name: "deeplink-redirect", method: "GET", url: "gojek://gopay" },
      null,
    ];
    expect(parseTransaction({ ...BODY, payment_type: "gopay", actions })).toMatchObject({
      method: "gopay",
      qrImageUrl: "https://qr.example.com",
      deeplinkUrl: "gojek://gopay",
    });
  });

  it("reads refunds with and without the word of the bank, and none", () => {
    const refunds = [
      { refund_chargeback_id: 1, refund_amount: "5000.00", refund_key: "r1", bank_confirmed_at: "2026-11-24 20:00:00" },
      { refund_chargeback_id: 2, refund_amount: "3000.00", refund_key: "r2" },
    ];
    expect(parseTransaction({ ...BODY, refunds }).refunds).toEqual([
      { refundKey: "r1", amount: 5_000, isBankConfirmed: true },
      { refundKey: "r2", amount: 3_000, isBankConfirmed: false },
    ]);
    expect(parseTransaction(BODY).refunds).toEqual([]);
  });

  it("calls a bank we do not offer other", () => {
    expect(parseTransaction({ ...BODY, va_numbers: [{ bank: "cimb", va_number: "1" }] }).method).toBe("other");
  });

  it.each(["order_id", "transaction_id", "transaction_status", "gross_amount"])("refuses a body without %s", (key) => {
    expect(() => parseTransaction({ ...BODY, [key]: undefined })).toThrow(key);
  });
});
