import { randomInt, randomUUID } from "node:crypto";
import type { Checkout, PlaceRequest, Quote } from "@pasar/contracts/checkout";
import type { PaymentMethod } from "@pasar/contracts/order";
import type { Page } from "playwright-core";

async function post<Answer>(page: Page, url: string, data: unknown): Promise<Answer> {
  const response = await page.request.post(url, { data });
  if (!response.ok()) throw new Error(`${url}: ${response.status()} ${await response.text()}`);
  return (await response.json()) as Answer;
}

/** Places a pickup order of what the page's basket holds, without walking through the screens. */
export async function placeFromBasket(page: Page, shop: string, method: PaymentMethod): Promise<Checkout> {
  const basket = await page.evaluate(() => localStorage.getItem("pasar-basket"));
  const { lines } = JSON.parse(basket ?? "{}").state as { lines: { variant_id: string; quantity: number }[] };
  const wanted = lines.map(({ variant_id, quantity }) => ({ variant_id, quantity }));
  const quote = await post<Quote>(page, `${shop}/api/quote`, { lines: wanted });
  const order: PlaceRequest = {
    id: randomUUID(),
    // Nobody before: a phone may have only so many cash orders under way.
    shopper: { name: "Budi Pembeli", phone: `0812${randomInt(10_000_000, 99_999_999)}` },
    sellers: quote.sellers.map((seller) => ({
      seller_id: seller.seller.id,
      way: "pickup",
      fee: 0,
      lines: seller.lines.map(({ variant_id, quantity, unit_price }) => ({ variant_id, quantity, unit_price })),
    })),
    payment_method: method,
    total: quote.subtotal,
  };
  return post<Checkout>(page, `${shop}/api/checkouts`, order);
}
