import { randomUUID } from "node:crypto";
import type { ErrorBody } from "@pasar/contracts/errors";
import type { CommodityChoice, ProductCategory, SellerProduct, StapleCreate } from "@pasar/contracts/products";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { CHIPS, productPage, ricePage } from "./harness/shopping";

/** Lampung is rice zone 1: Rp13.500 for a kilogram of medium rice. */
const RICE_CEILING = 67_500;
const EGGS_REFERENCE = 30_000;

let app: TestApp;
let outlet: Api;
let group: Api;
let choices: CommodityChoice[];

beforeAll(async () => {
  app = await startApp();
  outlet = await memberOf(app, (await ricePage(app)).seller.name);
  group = await memberOf(app, (await productPage(app.api, CHIPS)).seller.name);
  choices = await list();
});
afterAll(() => app?.stop());

const list = async (query = "") => (await outlet.get<CommodityChoice[]>(`/seller/commodities${query}`)).body;
const sell = (wish: Partial<StapleCreate> & { commodity_id: string }, by = outlet) =>
  by.post<SellerProduct & ErrorBody>("/seller/products/staples", {
    id: randomUUID(),
    price: 10_000,
    stock: 5,
    price_reason: null,
    ...wish,
  });
const open = async (id: string) => (await outlet.get<SellerProduct>(`/seller/products/${id}`)).body;

function named(words: string): CommodityChoice {
  const choice = choices.find(({ name, unit }) => `${name} ${unit}` === words);
  if (!choice) throw new Error(`no staple ${words}`);
  return choice;
}

/** The same product at another price. */
function priced(product: SellerProduct, price: number, price_reason: string | null = null) {
  const { id, state, is_withdrawn, commodity, link, updated_at, gate, variants, ...fields } = product;
  const edit = { ...fields, price_reason, variants: variants.map((variant) => ({ id: variant.id, name: "", price })) };
  return outlet.post<SellerProduct & ErrorBody>(`/seller/products/${id}`, edit);
}

describe("staples of the common list", () => {
  it("are listed with their ceilings, without what this shop refuses", () => {
    expect(named("Beras medium 5 kg")).toMatchObject({ het: RICE_CEILING, hap: null });
    expect(named("Telur ayam ras kg")).toMatchObject({ het: null, hap: EGGS_REFERENCE });
    expect(named("Minyak goreng Minyakita 1 L").het).toBe(15_700);
    expect(choices.some(({ name }) => /rokok|pulsa|elpiji|lpg/i.test(name))).toBe(false);
  });

  it("are found by everyday words", async () => {
    expect((await list("?q=beras%20pulen")).map(({ name }) => name)).toEqual(["Beras premium"]);
    expect(await list("?q=%25%25%25")).toEqual([]);
  });

  it("are sold with price and stock alone, once at each outlet", async () => {
    const free = choices.find(({ product_id, het, hap }) => !product_id && het === null && hap === null);
    const wish = { id: randomUUID(), commodity_id: free?.id ?? "" };
    const answers = await Promise.all([sell(wish), sell(wish)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]?.body).toMatchObject({
      state: "published",
      commodity: { id: free?.id },
      variants: [{ on_hand: 5 }],
    });
    expect(answers[0]?.body.id).toBe(answers[1]?.body.id);
    const handle = answers[0]?.body.link.split("/").at(-1) ?? "";
    expect(await productPage(app.api, handle)).toMatchObject({ price: 10_000, stock: 5, ship_scope: "local" });
    const again = await sell({ commodity_id: free?.id ?? "" });
    expect([again.status, again.body.code]).toEqual([409, "staple_exists"]);
  });

  it("cannot cost more than HET, neither new nor changed", async () => {
    const rice = await open(named("Beras medium 5 kg").product_id ?? "");
    expect((await priced(rice, RICE_CEILING)).status).toBe(200);
    const dear = await priced(await open(rice.id), RICE_CEILING + 1, "ongkos naik");
    expect([dear.status, dear.body.code, Object.keys(dear.body.fields ?? {})]).toEqual([
      422,
      "price_above_ceiling",
      ["price"],
    ]);
    expect((await open(rice.id)).variants[0]?.price).toBe(RICE_CEILING);
    const bulk = choices.find(({ het, product_id }) => het !== null && !product_id);
    if (bulk) expect((await sell({ commodity_id: bulk.id, price: 1_000_000 })).body.code).toBe("price_above_ceiling");
  });

  it("cost more than HAP only with a reason, which is kept", async () => {
    const eggs = await open(named("Telur ayam ras kg").product_id ?? "");
    const silent = await priced(eggs, EGGS_REFERENCE + 500);
    expect([silent.status, silent.body.code]).toEqual([422, "price_reason_missing"]);
    const told = await priced(eggs, EGGS_REFERENCE + 500, "Pakan naik.");
    expect([told.status, told.body.price_reason, told.body.state]).toEqual([200, "Pakan naik.", "published"]);
  });

  it("keep the text of the common list whatever an edit says", async () => {
    const rice = await open(named("Beras premium 5 kg").product_id ?? "");
    const { id, state, is_withdrawn, commodity, link, updated_at, gate, variants, ...fields } = rice;
    const edit = { ...fields, name: "Beras ajaib", description: "Obat", variants: [{ name: "", price: 70_000 }] };
    const { body } = await outlet.post<SellerProduct>(`/seller/products/${id}`, edit);
    expect([body.name, body.description, body.variants[0]?.price]).toEqual([rice.name, rice.description, 70_000]);
  });

  it("are not for groups, cannot be copied, and unknown ones are refused", async () => {
    const foreign = await sell({ commodity_id: choices[0]?.id ?? "" }, group);
    expect([foreign.status, foreign.body.code]).toEqual([403, "not_allowed"]);
    const unknown = await sell({ commodity_id: "com_x" });
    expect([unknown.status, unknown.body.code]).toEqual([404, "product_not_found"]);
    const rice = named("Beras medium 5 kg").product_id ?? "";
    const copy = await outlet.post<ErrorBody>(`/seller/products/${rice}/copy`, { id: randomUUID() });
    expect([copy.status, copy.body.code]).toEqual([409, "staple_exists"]);
  });
});

it("a group may use every shelf but those of staples", async () => {
  const { body } = await group.get<ProductCategory[]>("/seller/categories");
  expect(body).toHaveLength(20);
  expect(body.some(({ slug }) => slug.startsWith("sembako"))).toBe(false);
  expect(body.filter(({ needs_size }) => needs_size).map(({ slug }) => slug)).toEqual(["camilan-kerupuk", "anyaman"]);
  expect(body.filter(({ is_food }) => is_food)).toHaveLength(12);
});
