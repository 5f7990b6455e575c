import { randomInt } from "node:crypto";
import type { ProductPage } from "@pasar/contracts/catalogue";
import { ERROR_CODES } from "@pasar/contracts/errors";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enterWithPin, newDevice } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import { HUGE_NUMBERS, UNSTORABLE_TEXTS, VERY_LONG } from "./harness/bad-values";
import { changed, jsonText, sendBad } from "./harness/refusals";
import { ADDRESS, buy, CHIPS, placement, productPage } from "./harness/shopping";

const RUNS = 150;
/** Another seed finds other inputs: FUZZ_SEED=7. fast-check prints the seed and the smallest input of a failure. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_123);

let app: TestApp;
let chips: ProductPage;
let orderPath: string;
let authorization: string;

beforeAll(async () => {
  app = await startApp();
  chips = await productPage(app.api, CHIPS);
  const checkout = await buy(app, [{ page: chips, quantity: 1 }], "cod");
  orderPath = `/seller/orders/${checkout.orders[0]?.id}`;
  const account = app.accounts.find(({ seller }) => seller === chips.seller.name) as TestApp["accounts"][number];
  authorization = `Bearer ${(await enterWithPin(app, account)).body.token}`;
});
afterAll(() => app?.stop());

const someText = fc.string({ unit: "binary", maxLength: 20 });
const anyJson = fc.jsonValue({ maxDepth: 4, stringUnit: "binary" });
const nasty = fc.constantFrom<unknown>(
  ...UNSTORABLE_TEXTS,
  ...HUGE_NUMBERS,
  VERY_LONG,
  "",
  -1,
  0,
  null,
  [],
  {},
  "__proto__",
);

/** The names of all fields inside a value, "a.0.b". */
function fieldsOf(value: unknown, prefix = ""): string[] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => [`${prefix}${key}`, ...fieldsOf(inner, `${prefix}${key}.`)]);
}

/** Bodies that are nearly right, where one field is anything, and bodies that are anything. */
function bodiesLike(honest: object): fc.Arbitrary<unknown> {
  const field = fc.constantFrom(...fieldsOf(honest));
  const nearly = fc
    .tuple(field, fc.oneof(anyJson, someText, nasty))
    .map(([name, value]) => changed(honest, name, value));
  return fc.oneof({ weight: 2, arbitrary: nearly }, { weight: 1, arbitrary: anyJson });
}

async function neverBreaks(
  inputs: fc.Arbitrary<unknown>,
  send: (input: unknown) => ReturnType<typeof sendBad>,
): Promise<void> {
  const property = fc.asyncProperty(inputs, async (input) => {
    const { status, text } = await send(input);
    expect(status, text.slice(0, 300)).toBeLessThan(500);
    if (status >= 400) expect(ERROR_CODES).toContain(JSON.parse(text).code);
  });
  await fc.assert(property, { seed: SEED, numRuns: RUNS });
}

const honestPlacement = () => ({
  ...placement([{ page: chips, quantity: 1 }], { address: ADDRESS, payment_method: "cod" }),
});

describe(`${RUNS} random bodies never break a route (seed ${SEED})`, () => {
  it.each<[string, () => string, () => object]>([
    [
      "quote",
      () => "/store/checkouts/quote",
      () => ({
        lines: [{ variant_id: chips.variant_id, quantity: 1, unit_price: 1 }],
        destination: { village_code: ADDRESS.village_code },
      }),
    ],
    ["place", () => "/store/checkouts", honestPlacement],
    [
      "search",
      () => "/store/search",
      () => ({
        entity: "product",
        filters: { q: "kripik", price: { $gte: 1 }, ways: { $contains: "pickup" } },
        pagination: { take: 5, skip: 0, order: { sold: "DESC" } },
      }),
    ],
    [
      "sign in",
      () => "/access/sessions",
      () => ({ phone: `08129${randomInt(1_000_000, 9_999_999)}`, pin: "000000", device: newDevice() }),
    ],
    [
      "notification",
      () => "/hooks/midtrans",
      () => ({
        order_id: "x",
        transaction_id: "x",
        status_code: "200",
        gross_amount: "1.00",
        transaction_status: "settlement",
        signature_key: "x",
      }),
    ],
    ["hand over", () => `${orderPath}/hand-over`, () => ({ pickup_code: "123456", cash_received: true })],
    ["send", () => `${orderPath}/send`, () => ({ tracking_number: "P123456" })],
    ["deliver", () => `${orderPath}/deliver`, () => ({ cash_received: true })],
    [
      "cart",
      () => "/store/carts",
      () => ({ email: "a@contoh.id", items: [{ variant_id: chips.variant_id, quantity: 1 }], metadata: { a: 1 } }),
    ],
    ["payment collection", () => "/store/payment-collections", () => ({ cart_id: "cart_x" })],
  ])("%s", async (_, path, honest) => {
    await neverBreaks(bodiesLike(honest()), (body) =>
      sendBad(app, { path: path(), body: jsonText(body), headers: { authorization } }),
    );
  });

  it.each([
    "/store/product-pages/",
    "/store/sellers/",
    "/store/areas?parent=",
    "/store/checkouts/x?token=",
    "/seller/orders/",
    "/seller/orders?tab=",
  ])("GET %s<anything>", async (path) => {
    const texts = fc.oneof(someText, fc.string({ maxLength: 20 }));
    await neverBreaks(texts, (text) =>
      sendBad(app, { method: "GET", path: `${path}${encodeURIComponent(`x${text}`)}`, headers: { authorization } }),
    );
  });
});
