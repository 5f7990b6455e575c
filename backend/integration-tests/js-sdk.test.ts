import Medusa, { FetchError } from "@medusajs/js-sdk";
import type { ProductPage } from "@pasar/contracts/catalogue";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import { cartAddress, optionsOf, type SellerOptions, sellingSideOf } from "./harness/carts";
import { ADDRESS, CHIPS, leavePieces, pay, productPage, ricePage, stockOf, untilPaidOrder } from "./harness/shopping";

const QRIS = "pp_midtrans-qris_midtrans";

let app: TestApp;
let medusa: Medusa;
let chips: ProductPage;
let rice: ProductPage;
let ways: SellerOptions;
beforeAll(async () => {
  app = await startApp();
  medusa = new Medusa({ baseUrl: app.api.url, publishableKey: app.publishableKey });
  [chips, rice] = [await productPage(app.api, CHIPS), await ricePage(app)];
  ways = await optionsOf(app, chips.seller.id);
});
afterAll(() => app?.stop());

/** A cart with one piece of a product, made with the SDK. */
async function cartOf({ variant_id }: ProductPage): Promise<string> {
  const { regions } = await medusa.store.region.list();
  const { cart } = await medusa.store.cart.create({
    region_id: regions[0]?.id ?? "",
    email: "pembeli@contoh.id",
    shipping_address: cartAddress(ADDRESS.village_code),
    items: [{ variant_id, quantity: 1 }],
  });
  return cart.id;
}

/** The code our refusals carry beside Medusa's message. */
async function refusalOf(asked: Promise<unknown>): Promise<number | undefined> {
  const error = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof FetchError)) throw new Error("It was not refused.");
  return error.status;
}

describe("Medusa's own js-sdk, unmodified", () => {
  it("buys one seller's goods by QRIS: the order waits, is paid, and is one of ours", async () => {
    const before = await stockOf(app, chips.variant_id);
    const id = await cartOf(chips);
    await medusa.store.cart.addShippingMethod(id, { option_id: ways.pickup });
    const { cart } = await medusa.store.cart.retrieve(id);
    await medusa.store.payment.initiatePaymentSession(cart, { provider_id: QRIS });
    const completed = await medusa.store.cart.complete(id);
    if (completed.type !== "order") throw new Error(completed.error.message);
    expect(completed.order.total).toBe(chips.price);
    expect(await sellingSideOf(app, completed.order.id)).toMatchObject({
      stage: "awaiting_payment",
      total: chips.price,
      payment_method: "qris",
    });
    expect(await stockOf(app, chips.variant_id)).toMatchObject({ reserved: before.reserved + 1 });

    const [charge] = await app.database.rows<{ charge_ref: string }>(
      "select c.charge_ref from checkout c join seller_order o on o.checkout_id = c.id where o.id = $1",
      [completed.order.id],
    );
    await pay(app, { id: charge?.charge_ref ?? "" });
    expect(await untilPaidOrder(app, completed.order.id)).toBe("awaiting_acceptance");
  });

  it("is told no by the rules every buyer meets", async () => {
    const id = await cartOf(chips);
    expect(await refusalOf(medusa.store.cart.createLineItem(id, { variant_id: rice.variant_id, quantity: 1 }))).toBe(
      409,
    );
    const { stocked } = await stockOf(app, chips.variant_id);
    expect(
      await refusalOf(medusa.store.cart.createLineItem(id, { variant_id: chips.variant_id, quantity: stocked })),
    ).toBe(409);
    const foreign = await optionsOf(app, rice.seller.id);
    expect(await refusalOf(medusa.store.cart.addShippingMethod(id, { option_id: foreign.pickup }))).toBe(422);
    await leavePieces(app, chips.variant_id, 500);
  });
});
