import { randomInt, randomUUID } from "node:crypto";
import type { Entry } from "@pasar/contracts/access";
import type { ProductPage } from "@pasar/contracts/catalogue";
import type { Checkout, PlaceRequest, Quote } from "@pasar/contracts/checkout";
import type { ReceiveWay } from "@pasar/contracts/order";
import type { CatalogueHit } from "@pasar/contracts/search";
import type { SellerOrder, SellerSession } from "@pasar/contracts/seller";
import { runtime } from "./runtime";

async function ask<Answer>(path: string, { body, token }: { body?: object; token?: string } = {}): Promise<Answer> {
  const response = await fetch(runtime.urls.backend + path, {
    method: body ? "POST" : "GET",
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": runtime.publishable_key,
      "idempotency-key": randomUUID(),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
    signal: AbortSignal.timeout(20_000),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
  return JSON.parse(text) as Answer;
}

/** A member who works over HTTP, beside the browser. */
export async function openSession(account: { phone: string; pin: string }) {
  const { phone, pin } = account;
  const { token } = await ask<Entry>("/access/sessions", {
    body: { phone, pin, device: { id: randomUUID(), name: "HP Contoh" } },
  });
  const { seller } = await ask<SellerSession>("/seller/me", { token });
  const move = (orderId: string, step: "accept" | "ready") =>
    ask(`/seller/orders/${orderId}/${step}`, { token, body: {} });
  const read = <Answer>(path: string) => ask<Answer>(path, { token });
  const send = (path: string, body: object) => ask(path, { token, body });
  return { seller, move, read, send };
}

interface PlacedOrder {
  id: string;
  checkoutId: string;
  number: number;
  total: number;
  buyer: string;
  /** The six digits the buyer sees now. */
  pickupCode: () => Promise<string>;
}

/** A shopper looks for something, and is shown a page of results. */
export async function searchShop(words: string): Promise<void> {
  await ask("/store/catalogue", { body: { q: words, counted: true } });
}

/** A shopper orders two pieces of the product the seller has most of, to be fetched; paid in cash unless said else. */
export async function placeOrder(
  sellerHandle: string,
  method: PlaceRequest["payment_method"] = "cod",
  pickup: PlaceRequest["sellers"][number]["pickup"] = undefined,
): Promise<PlacedOrder> {
  const product = await fullestProductOf(sellerHandle);
  const line = { variant_id: product.variant_id, quantity: 2, unit_price: product.price };
  const total = line.quantity * line.unit_price;
  const buyer = "Bu Contoh Pembeli";
  const request: PlaceRequest = {
    id: randomUUID(),
    shopper: { name: buyer, phone: `0812${randomInt(10_000_000, 99_999_999)}` },
    sellers: [
      {
        seller_id: product.seller.id,
        way: "pickup",
        fee: 0,
        lines: [line],
        note: "Tolong dibungkus rapat, ya.",
        pickup,
      },
    ],
    payment_method: method,
    total,
  };
  const checkout = await ask<Checkout>("/store/checkouts", { body: request });
  const [order] = checkout.orders;
  if (!order) throw new Error("The checkout holds no order.");
  const pickupCode = async () => {
    const { orders } = await ask<Checkout>(`/store/checkouts/${checkout.id}?token=${checkout.token}`);
    return orders[0]?.pickup_code ?? "";
  };
  return { id: order.id, checkoutId: checkout.id, number: order.number, total, buyer, pickupCode };
}

/** A shopper orders one piece that goes by courier to a village of Bandar Lampung, paid by QRIS. */
export async function placeCourierOrder(sellerHandle: string): Promise<Omit<PlacedOrder, "pickupCode">> {
  const product = await fullestProductOf(sellerHandle, "courier");
  const village_code = "18.71.03.1002";
  const line = { variant_id: product.variant_id, quantity: 1 };
  const quote = await ask<Quote>("/store/checkouts/quote", {
    body: { lines: [line], destination: { village_code } },
  });
  const fee = quote.sellers[0]?.ways.find(({ way }) => way === "courier")?.fee ?? 0;
  const buyer = "Bu Contoh Pembeli";
  const request: PlaceRequest = {
    id: randomUUID(),
    shopper: { name: buyer, phone: `0812${randomInt(10_000_000, 99_999_999)}` },
    address: {
      province_code: "18",
      regency_code: "18.71",
      district_code: "18.71.03",
      village_code,
      postcode: "35151",
      street: "Jalan Contoh 5",
      landmark: "sebelah masjid",
    },
    sellers: [{ seller_id: product.seller.id, way: "courier", fee, lines: [{ ...line, unit_price: product.price }] }],
    payment_method: "qris",
    total: product.price + fee,
  };
  const { id: checkoutId, orders, total } = await ask<Checkout>("/store/checkouts", { body: request });
  const [order] = orders;
  if (!order) throw new Error("The checkout holds no order.");
  return { id: order.id, checkoutId, number: order.number, total, buyer };
}

async function fullestProductOf(sellerHandle: string, way: ReceiveWay = "pickup"): Promise<ProductPage> {
  const query = {
    entity: "product",
    fields: ["handle", "stock", "ways"],
    filters: { seller_handle: sellerHandle, in_stock: true },
    pagination: { skip: 0, take: 50 },
  };
  const { results } = await ask<{
    results: { hits: { document: Pick<CatalogueHit, "handle" | "stock" | "ways"> }[] }[];
  }>("/store/search", { body: { queries: [query] } });
  const [fullest] = (results[0]?.hits ?? [])
    .filter(({ document }) => document.ways.includes(way))
    .toSorted((one, other) => other.document.stock - one.document.stock);
  if (!fullest) throw new Error(`${sellerHandle} sells nothing that is in stock.`);
  return ask<ProductPage>(`/store/product-pages/${fullest.document.handle}`);
}

type MemberSession = Awaited<ReturnType<typeof openSession>>;

/** A shopper orders and pays. */
export async function placePaid(
  { seller, read }: MemberSession,
  method: PlaceRequest["payment_method"],
): Promise<PlacedOrder> {
  const order = await placeOrder(seller.handle, method);
  await payOrder(order, read);
  return order;
}

/** A shopper pays with QRIS and fetches the goods, so that the seller is owed the money; gives it in rupiah. */
export async function sellOnline(session: MemberSession): Promise<number> {
  const { move, send } = session;
  const order = await placePaid(session, "qris");
  await move(order.id, "accept");
  await move(order.id, "ready");
  await send(`/seller/orders/${order.id}/hand-over`, { pickup_code: await order.pickupCode() });
  return order.total;
}

/** Pays an order and waits until its seller sees the money. */
export async function payOrder(
  { id, checkoutId }: Pick<PlacedOrder, "id" | "checkoutId">,
  read: Awaited<ReturnType<typeof openSession>>["read"],
): Promise<void> {
  await payAtSimulator(checkoutId);
  const deadline = Date.now() + 20_000;
  while ((await read<SellerOrder>(`/seller/orders/${id}`)).stage === "awaiting_payment") {
    if (Date.now() > deadline) throw new Error("The payment did not arrive.");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function payAtSimulator(checkoutId: string): Promise<void> {
  const { urls, midtrans } = runtime;
  const response = await fetch(`${urls.simulator}/__sim/tx/${checkoutId}/pay`, {
    method: "POST",
    headers: { "x-sim-token": midtrans?.control_token ?? "", "content-type": "application/json" },
    body: "{}",
  });
  if (!response.ok) throw new Error(`The simulator answered ${response.status}.`);
}
