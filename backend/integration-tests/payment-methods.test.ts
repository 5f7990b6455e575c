import type { Checkout, Quote } from "@pasar/contracts/checkout";
import { type OnlineMethod, PAYMENT_METHODS, type PaymentInstructions } from "@pasar/contracts/order";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import { standing } from "./harness/payments";
import { buy, chipsAndRice, pay, placement, quote, untilPayment, type Want } from "./harness/shopping";

const digits = (from: number, to: number) => expect.stringMatching(new RegExp(`^\\d{${from},${to}}$`));
const account = (issuer: string) => ({
  kind: "number",
  number_type: "virtual_account",
  issuer,
  number: digits(10, 18),
});
const code = (issuer: string) => ({ kind: "number", number_type: "payment_code", issuer, number: digits(10, 18) });
const wallet = { kind: "deeplink", url: expect.stringMatching(/^\w+:\/\//) };

/** What each way to pay hands the buyer. */
const INSTRUCTIONS: Record<OnlineMethod, PaymentInstructions> = {
  qris: { kind: "qr", qr_string: expect.stringMatching(/^000201/) },
  gopay: wallet as PaymentInstructions,
  shopeepay: wallet as PaymentInstructions,
  bri_va: account("bri") as PaymentInstructions,
  bni_va: account("bni") as PaymentInstructions,
  bca_va: account("bca") as PaymentInstructions,
  permata_va: account("permata") as PaymentInstructions,
  mandiri_bill: { kind: "bill", biller_code: "70012", bill_key: digits(10, 14) },
  alfamart: code("alfamart") as PaymentInstructions,
  indomaret: code("indomaret") as PaymentInstructions,
};
const ONLINE = Object.keys(INSTRUCTIONS) as OnlineMethod[];

let app: TestApp;
let wants: Want[];
beforeAll(async () => {
  app = await startApp();
  wants = await chipsAndRice(app);
});
afterAll(() => app?.stop());

describe("paying two sellers by", () => {
  it.each(ONLINE)("%s: place, instructions, money, paid once", async (method) => {
    const checkout = await buy(app, wants, method);
    expect(checkout.payment).toMatchObject({ method, state: "awaiting", instructions: INSTRUCTIONS[method] });
    const [row] = await app.database.rows("select method, amount from midtrans_transaction where order_ref = $1", [
      checkout.id,
    ]);
    expect(row).toEqual({ method, amount: checkout.total });
    await pay(app, checkout);
    await untilPayment(app, checkout, "paid");
    const { total } = checkout;
    expect(await standing(app, checkout.id)).toMatchObject({
      captures: 2,
      captured: total,
      booked: total,
      postings: 2,
      posted: total,
      stages: ["awaiting_acceptance", "awaiting_acceptance"],
    });
  });

  it("leaves the ledger at zero", async () => {
    const [sums] = await app.database.rows("select coalesce(sum(amount), 0)::int as sum from ledger_entry");
    expect(sums).toEqual({ sum: 0 });
  });
});

describe("the ways to pay of a quote", () => {
  const closed = (payments: Quote["payments"]) =>
    payments.filter(({ available }) => !available).map(({ method }) => method);
  const dearest = () => wants[1] as Want;

  it("come in one order, all open for an everyday basket", async () => {
    const { payments } = await quote(app.api, wants);
    expect(payments.map(({ method }) => method)).toEqual([...PAYMENT_METHODS]);
    expect(closed(payments)).toEqual([]);
  });

  it.each<[number, Checkout["payment"]["method"][]]>([
    [2_000_001, ["cod"]],
    [2_500_001, ["alfamart", "cod"]],
    [5_000_001, ["alfamart", "indomaret", "cod"]],
    [10_000_001, ["qris", "alfamart", "indomaret", "cod"]],
    [20_000_001, ["qris", "gopay", "shopeepay", "alfamart", "indomaret", "cod"]],
  ])("above Rp%i close %j, with a reason, and cannot be placed", async (above, expected) => {
    const { page } = dearest();
    const want = { page, quantity: Math.ceil(above / page.price) };
    const { payments } = await quote(app.api, [want]);
    expect(closed(payments)).toEqual(expected);
    for (const { available, reason } of payments) expect(reason === null).toBe(available);
    for (const payment_method of expected) {
      const { status, body } = await app.api.post("/store/checkouts", placement([want], { payment_method }));
      expect([payment_method, status, body.code]).toEqual([payment_method, 422, "payment_method_unavailable"]);
    }
  });
});
