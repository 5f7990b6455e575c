import { randomInt, randomUUID } from "node:crypto";
import type { ProductPage } from "@pasar/contracts/catalogue";
import type { Checkout, PlaceRequest, Quote } from "@pasar/contracts/checkout";
import type { PaymentMethod } from "@pasar/contracts/order";
import type { TestApp } from "./app";
import type { Answer, Api } from "./client";

/** Goods the demo province always has: a KUBE's chips and an outlet's rice. */
export const CHIPS = "keripik-pisang-cokelat-lampung";

/** Reads a product's page. */
export async function productPage(api: Api, handle: string): Promise<ProductPage> {
  const { status, body } = await api.get<ProductPage>(`/store/product-pages/${handle}`);
  if (status !== 200) throw new Error(`no product ${handle}`);
  return body;
}

/** Finds an outlet's medium rice. */
export async function ricePage(app: TestApp): Promise<ProductPage> {
  const [row] = await app.database.rows<{ handle: string }>(
    "select p.handle from product p join listing l on l.product_id = p.id where p.title like 'Beras medium%' order by p.handle limit 1",
  );
  return productPage(app.api, row?.handle ?? "");
}

/** A phone nobody has bought with yet: cash has limits for each. */
export const somePhone = () => `0812 00${randomInt(100_000, 1_000_000)}`;

/** Something to buy. */
export interface Want {
  page: ProductPage;
  quantity: number;
}

/** A KUBE's chips, so many pieces of them; there are plenty on the shelf. */
export async function plentyOfChips(app: TestApp, pieces = 1): Promise<Want> {
  const chips = { page: await productPage(app.api, CHIPS), quantity: pieces };
  await fillShelves(app, [chips]);
  return chips;
}

/** The chips and an outlet's rice: goods of two sellers, so many pieces of each; there are plenty of both. */
export async function chipsAndRice(
  app: TestApp,
  [chips, rice]: readonly [number, number] = [1, 1],
): Promise<[Want, Want]> {
  const wants: [Want, Want] = [
    { page: await productPage(app.api, CHIPS), quantity: chips },
    { page: await ricePage(app), quantity: rice },
  ];
  await fillShelves(app, wants);
  return wants;
}

/** A placement as the shop would send it: everything fetched at the seller. */
export function placement(wants: readonly Want[], change: Partial<PlaceRequest> = {}): PlaceRequest {
  const sellers = new Map<string, PlaceRequest["sellers"][number]>();
  for (const { page, quantity } of wants) {
    const entry = sellers.get(page.seller.id) ?? { seller_id: page.seller.id, way: "pickup", fee: 0, lines: [] };
    entry.lines.push({ variant_id: page.variant_id, quantity, unit_price: page.price });
    sellers.set(page.seller.id, entry);
  }
  return {
    id: randomUUID(),
    shopper: { name: "Pembeli Contoh", phone: somePhone() },
    sellers: [...sellers.values()],
    payment_method: "qris",
    total: wants.reduce((sum, { page, quantity }) => sum + page.price * quantity, 0),
    ...change,
  };
}

/** Places a checkout that must succeed. */
export async function place(api: Api, request: PlaceRequest): Promise<Checkout> {
  const answer: Answer<Checkout> = await api.post<Checkout>("/store/checkouts", request);
  if (answer.status !== 201) throw new Error(`not placed: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Buys goods with one call. */
export function buy(app: TestApp, wants: readonly Want[], method: PaymentMethod = "qris"): Promise<Checkout> {
  return place(app.api, placement(wants, { payment_method: method }));
}

/** Reads a checkout again. */
export async function read(api: Api, { id, token }: Pick<Checkout, "id" | "token">): Promise<Checkout> {
  return (await api.get<Checkout>(`/store/checkouts/${id}?token=${token}`)).body;
}

/** Prices goods. */
export async function quote(api: Api, wants: readonly Want[]): Promise<Quote> {
  const lines = wants.map(({ page, quantity }) => ({ variant_id: page.variant_id, quantity }));
  return (await api.post<Quote>("/store/checkouts/quote", { lines })).body;
}

/** Pays at the simulator; by default its notification reaches the backend. */
export async function pay(
  app: TestApp,
  { id }: Pick<Checkout, "id">,
  options: Record<string, unknown> = {},
): Promise<void> {
  await app.simulator.control("POST", `tx/${id}/pay`, options);
}

/** Long even for a busy machine: a limit that says something about the application is given by its test. */
const PATIENCE_MS = 60_000;

/** Waits until a condition holds; throws with the last value when it does not. */
export async function eventually<Value>(
  look: () => Promise<Value>,
  holds: (value: Value) => boolean,
  limitMs = PATIENCE_MS,
): Promise<Value> {
  const deadline = Date.now() + limitMs;
  let value = await look();
  while (!holds(value)) {
    if (Date.now() > deadline) throw new Error(`waited in vain; last seen: ${JSON.stringify(value).slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    value = await look();
  }
  return value;
}

/** Waits until a checkout's payment stands as wanted. */
export function untilPayment(
  app: TestApp,
  checkout: Checkout,
  state: Checkout["payment"]["state"],
  limitMs?: number,
): Promise<Checkout> {
  return eventually(
    () => read(app.api, checkout),
    ({ payment }) => payment.state === state,
    limitMs,
  );
}

/** Reserved and stocked pieces of a variant, and the sum of its live reservations. */
export async function stockOf(app: TestApp, variantId: string) {
  const [row] = await app.database.rows<{ stocked: number; reserved: number; rows: number }>(
    `select lv.stocked_quantity::int as stocked, lv.reserved_quantity::int as reserved,
            coalesce((select sum(r.quantity) from reservation_item r
                      where r.inventory_item_id = lv.inventory_item_id and r.deleted_at is null), 0)::int as rows
     from inventory_level lv join product_variant_inventory_item vi on vi.inventory_item_id = lv.inventory_item_id
     where vi.variant_id = $1`,
    [variantId],
  );
  if (!row) throw new Error(`no stock of ${variantId}`);
  return row;
}

const PLENTY = 100_000;

/** Puts plenty of each on the shelf, for tests that buy a lot. */
export async function fillShelves(app: TestApp, wants: readonly Want[]): Promise<void> {
  await app.database.rows(
    `update inventory_level lv set stocked_quantity = lv.stocked_quantity + $2,
            raw_stocked_quantity = jsonb_build_object('value', (lv.stocked_quantity + $2)::text, 'precision', 20)
     from product_variant_inventory_item vi
     where vi.inventory_item_id = lv.inventory_item_id and vi.variant_id = any($1)`,
    [wants.map(({ page }) => page.variant_id), PLENTY],
  );
}

/** An address in the district of the chips' seller. */
export const ADDRESS = {
  province_code: "18",
  regency_code: "18.71",
  district_code: "18.71.03",
  village_code: "18.71.03.1002",
  postcode: "35151",
  street: "Jalan Contoh 5",
  landmark: "sebelah masjid",
};

/** A placement of goods that are brought to `ADDRESS`, at the fee the quote tells. */
export async function broughtPlacement(api: Api, want: Want, way: "delivery" | "courier"): Promise<PlaceRequest> {
  const lines = [{ variant_id: want.page.variant_id, quantity: want.quantity }];
  const destination = { village_code: ADDRESS.village_code };
  const { body } = await api.post<Quote>("/store/checkouts/quote", { lines, destination });
  const fee = body.sellers[0]?.ways.find((option) => option.way === way)?.fee ?? 0;
  const request = placement([want], { address: ADDRESS });
  const sellers = request.sellers.map((seller) => ({ ...seller, way, fee }));
  return { ...request, sellers, total: request.total + fee };
}

/** Leaves exactly so many pieces of a variant that can be bought. */
export async function leavePieces(app: TestApp, variantId: string, pieces: number): Promise<void> {
  await app.database.rows(
    `update inventory_level lv set stocked_quantity = lv.reserved_quantity + $2,
            raw_stocked_quantity = jsonb_build_object('value', (lv.reserved_quantity + $2)::text, 'precision', 20)
     from product_variant_inventory_item vi
     where vi.inventory_item_id = lv.inventory_item_id and vi.variant_id = $1`,
    [variantId, pieces],
  );
}

/** Waits until an order's money is in; gives the stage it stands at then. */
export async function untilPaidOrder(app: TestApp, orderId: string): Promise<string> {
  const [order] = await eventually(
    () => app.database.rows<{ stage: string }>("select stage from seller_order where id = $1", [orderId]),
    ([row]) => row?.stage !== "awaiting_payment",
  );
  return order?.stage ?? "";
}
