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

  it("calls a bank we do not offer other", () => {
    expect(parseTransaction({ ...BODY, va_numbers: [{ bank: "bni", va_number: "1" }] }).method).toBe("other");
  });

  it.each(["order_id", "transaction_id", "transaction_status", "gross_amount"])("refuses a body without %s", (key) => {
    expect(() => parseTransaction({ ...BODY, [key]: undefined })).toThrow(key);
  });
});
