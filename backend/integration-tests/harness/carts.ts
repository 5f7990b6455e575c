import type { ProductPage } from "@pasar/contracts/catalogue";
import type { TestApp } from "./app";
import type { Answer } from "./client";
import { ADDRESS, eventually, somePhone } from "./shopping";

/** The part of Medusa's cart these tests look at. Amounts are rupiah. */
export interface Cart {
  id: string;
  total: number;
  items: { id: string; quantity: number }[];
  shipping_methods: { amount: number; shipping_option_id: string }[];
}

/** The shipping options of a seller. */
export interface SellerOptions {
  pickup: string;
  delivery: string;
  courier: string | null;
}

/** An address as Medusa's cart keeps it; the village decides who delivers there and what the courier asks. */
export const cartAddress = (villageCode: string, phone = somePhone()) => ({
  first_name: "Pembeli",
  last_name: "Contoh",
  phone,
  address_1: ADDRESS.street,
  city: "Bandar Lampung",
  country_code: "id",
  postal_code: ADDRESS.postcode,
  metadata: { village_code: villageCode },
});

/** Reads a seller's shipping options from the database; no public route tells them apart. */
export async function optionsOf(app: TestApp, sellerId: string): Promise<SellerOptions> {
  const [row] = await app.database.rows<SellerOptions>(
    `select pickup_option_id as pickup, delivery_option_id as delivery, courier_option_id as courier
     from seller where id = $1`,
    [sellerId],
  );
  if (!row) throw new Error(`no seller ${sellerId}`);
  return row;
}

/** Asks for a cart with goods. */
export async function askForCart(
  app: TestApp,
  items: { variant_id: string; quantity: number }[],
): Promise<Answer<{ cart: Cart; code?: string }>> {
  const [region] = await app.database.rows<{ id: string }>("select id from region limit 1");
  return app.api.post("/store/carts", {
    region_id: region?.id,
    email: "pembeli@contoh.id",
    shipping_address: cartAddress(ADDRESS.village_code),
    items,
  });
}

/** A cart that must come about. */
export async function newCart(app: TestApp, page: ProductPage, quantity = 1): Promise<Cart> {
  const { status, body } = await askForCart(app, [{ variant_id: page.variant_id, quantity }]);
  if (status !== 200) throw new Error(`no cart: ${status} ${JSON.stringify(body)}`);
  return body.cart;
}

/** Chooses how a cart's goods are received. */
export function chooseOption(
  app: TestApp,
  { id }: Cart,
  optionId: string,
): Promise<Answer<{ cart: Cart; code?: string }>> {
  return app.api.post(`/store/carts/${id}/shipping-methods`, { option_id: optionId });
}

/** Opens the cart's payment collection; gives its id. */
export async function openCollection(app: TestApp, { id }: Cart): Promise<string> {
  const { body } = await app.api.post<{ payment_collection: { id: string } }>("/store/payment-collections", {
    cart_id: id,
  });
  return body.payment_collection.id;
}

/** Starts a payment session for a cart that is ready to be paid. */
export async function chooseProvider(app: TestApp, cart: Cart, providerId: string): Promise<Answer> {
  const collection = await openCollection(app, cart);
  return app.api.post(`/store/payment-collections/${collection}/payment-sessions`, { provider_id: providerId });
}

/** A cart of one seller's goods that only has to be completed. */
export async function readyCart(
  app: TestApp,
  page: ProductPage,
  optionId: string,
  providerId: string,
  quantity = 1,
): Promise<Cart> {
  const cart = await newCart(app, page, quantity);
  for (const answer of [await chooseOption(app, cart, optionId), await chooseProvider(app, cart, providerId)]) {
    if (answer.status !== 200) throw new Error(`cart not ready: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  return cart;
}

/** Completes a cart; `order` is there when it went well. */
export function complete(
  app: TestApp,
  { id }: Cart,
): Promise<Answer<{ type?: string; order?: { id: string; total: number }; code?: string }>> {
  return app.api.post(`/store/carts/${id}/complete`);
}

/** Waits for the selling side of an order that came through a cart; gives what its seller and the clocks go by. */
export async function sellingSideOf(app: TestApp, orderId: string): Promise<Record<string, unknown> | undefined> {
  const [row] = await eventually(
    () =>
      app.database.rows<Record<string, unknown>>(
        `select o.seller_id, o.stage, o.way, o.fee, o.subtotal, o.total, c.payment_method, c.payment_state
         from seller_order o join checkout c on c.id = o.checkout_id where o.id = $1`,
        [orderId],
      ),
    (rows) => rows.length === 1,
  );
  return row;
}
