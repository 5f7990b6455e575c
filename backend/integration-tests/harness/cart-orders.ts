import type { ProductPage } from "@pasar/contracts/catalogue";
import type { TestApp } from "./app";
import { complete, optionsOf, readyCart } from "./carts";

const PROVIDERS = { cod: "pp_cod_cod", qris: "pp_midtrans-qris_midtrans" };

/** An order placed through Medusa's own cart routes. */
export interface CartOrder {
  id: string;
  /** Also the charge's reference at Midtrans. */
  sessionId: string;
  /** Rupiah. */
  total: number;
}

/** Buys through Medusa's own cart routes. */
export async function buyByCart(
  app: TestApp,
  { page, quantity }: { page: ProductPage; quantity: number },
  { method, way = "pickup" }: { method: keyof typeof PROVIDERS; way?: "pickup" | "delivery" },
): Promise<CartOrder> {
  const options = await optionsOf(app, page.seller.id);
  const cart = await readyCart(app, page, options[way], PROVIDERS[method], quantity);
  const { status, body } = await complete(app, cart);
  if (!body.order) throw new Error(`the cart was not completed: ${status} ${JSON.stringify(body)}`);
  const [session] = await app.database.rows<{ id: string }>(
    `select s.id from order_payment_collection l join payment_session s using (payment_collection_id)
     where l.order_id = $1 and s.deleted_at is null and l.deleted_at is null`,
    [body.order.id],
  );
  return { id: body.order.id, sessionId: session?.id ?? "", total: body.order.total };
}
