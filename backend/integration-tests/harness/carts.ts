import type { ProductPage } from "@pasar/contracts/catalogue";
import type { TestApp } from "./app";
import type { Api } from "./client";

const PROVIDERS = { cod: "pp_cod_cod", qris: "pp_midtrans-qris_midtrans" };

/** An order placed through Medusa's own cart routes. */
export interface CartOrder {
  id: string;
  /** Also the charge's reference at Midtrans. */
  sessionId: string;
  /** Rupiah. */
  total: number;
}

async function send<Body>(api: Api, path: string, body: unknown): Promise<Body> {
  const answer = await api.post<Body>(path, body);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Buys through Medusa's own cart routes. */
export async function buyByCart(
  app: TestApp,
  { page, quantity }: { page: ProductPage; quantity: number },
  { method, way = "pickup" }: { method: keyof typeof PROVIDERS; way?: "pickup" | "delivery" },
): Promise<CartOrder> {
  const { api } = app;
  const [setup] = await app.database.rows<{ region_id: string; option_id: string }>(
    `select r.id as region_id, s.${way}_option_id as option_id from region r, seller s where s.id = $1`,
    [page.seller.id],
  );
  const { cart } = await send<{ cart: { id: string } }>(api, "/store/carts", {
    region_id: setup?.region_id,
    email: "pembeli@contoh.id",
    items: [{ variant_id: page.variant_id, quantity }],
    shipping_address: { first_name: "Pembeli", last_name: "Keranjang", phone: "+6281200007777", country_code: "id" },
  });
  await send(api, `/store/carts/${cart.id}/shipping-methods`, { option_id: setup?.option_id });
  const { payment_collection } = await send<{ payment_collection: { id: string } }>(api, "/store/payment-collections", {
    cart_id: cart.id,
  });
  await send(api, `/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: PROVIDERS[method],
  });
  const done = await send<{ type: string; order?: { id: string; total: number } }>(
    api,
    `/store/carts/${cart.id}/complete`,
    {},
  );
  if (!done.order) throw new Error(`the cart was not completed: ${JSON.stringify(done)}`);
  const [session] = await app.database.rows<{ id: string }>(
    "select id from payment_session where payment_collection_id = $1 and deleted_at is null",
    [payment_collection.id],
  );
  return { id: done.order.id, sessionId: session?.id ?? "", total: done.order.total };
}
