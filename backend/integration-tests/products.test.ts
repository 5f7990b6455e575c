import { randomUUID } from "node:crypto";
import type { ErrorBody } from "@pasar/contracts/errors";
import type { ProductCreate, ProductEdit, SellerProduct, SellerProductList } from "@pasar/contracts/products";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { buy, CHIPS, eventually, productPage } from "./harness/shopping";

let app: TestApp;
let member: Api;
let stranger: Api;

const CHIPS_SELLER = async () => (await productPage(app.api, CHIPS)).seller.name;

beforeAll(async () => {
  app = await startApp();
  const seller = await CHIPS_SELLER();
  member = await memberOf(app, seller);
  stranger = await memberOf(
    app,
    app.accounts.find((account) => account.seller && account.seller !== seller)?.seller ?? "",
  );
});
afterAll(() => app?.stop());

/** Chips with everything they need to be sold. */
function wish(change: Partial<ProductCreate> = {}): ProductCreate {
  return {
    id: randomUUID(),
    publish: true,
    pictures: [],
    name: "Keripik Uji Contoh",
    description: "Renyah.",
    unit: "bungkus 250 g",
    category: "camilan-keripik",
    weight_grams: 270,
    size: null,
    food_form: "shelf",
    shelf_life_days: 90,
    ship_scope: "national",
    preorder_days: null,
    minimum_order: 1,
    licence: { kind: "P-IRT", number: "2061871010123-29", valid_until: null },
    halal: { status: "bersertifikat", number: "ID18110000999900001", valid_until: null },
    price_reason: null,
    variant_kind: null,
    variants: [{ name: "", price: 12_500, stock: 8 }],
    ...change,
  };
}

async function create(change: Partial<ProductCreate> = {}, by = member): Promise<SellerProduct> {
  const answer = await by.post<SellerProduct>("/seller/products", wish(change));
  if (answer.status !== 201) throw new Error(`not created: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

function editOf(product: SellerProduct, change: Partial<ProductEdit> = {}): ProductEdit {
  const { id, state, is_withdrawn, commodity, link, updated_at, gate, variants, ...fields } = product;
  return {
    ...fields,
    variants: variants.map(({ on_hand, reserved, ...variant }) => variant),
    ...change,
  };
}

const edit = (product: SellerProduct, change: Partial<ProductEdit>, by = member) =>
  by.post<SellerProduct & ErrorBody>(`/seller/products/${product.id}`, editOf(product, change));
const move = (product: SellerProduct, action: string, by = member) =>
  by.post<SellerProduct & ErrorBody>(`/seller/products/${product.id}/${action}`, {});
const list = async (query = "", by = member) => (await by.get<SellerProductList>(`/seller/products${query}`)).body;
const handleOf = ({ link }: SellerProduct) => link.split("/").at(-1) ?? "";

async function found(name: string): Promise<string[]> {
  const queries = [
    { entity: "product", fields: ["title", "price"], filters: { q: name }, pagination: { skip: 0, take: 5 } },
  ];
  const { body } = await app.api.post<{ results: { hits: { document: { title: string; price: number } }[] }[] }>(
    "/store/search",
    { queries },
  );
  return (body.results[0]?.hits ?? []).map(({ document }) => `${document.title} ${document.price}`);
}

describe("making a product", () => {
  it("puts it into the shop with price, stock and licence, and into the search", async () => {
    const product = await create({ name: "Keripik Kelapa Contoh" });
    expect(product).toMatchObject({
      state: "published",
      version: 1,
      gate: { may_be_sold: true },
      licence: { kind: "P-IRT", number: "P-IRT 2061871010123-29", valid_until: "2029-12-31" },
      variants: [{ name: "", price: 12_500, on_hand: 8, reserved: 0 }],
    });
    const page = await productPage(app.api, handleOf(product));
    expect(page).toMatchObject({ title: "Keripik Kelapa Contoh", price: 12_500, stock: 8, weight_grams: 270 });
    await eventually(
      () => found("Keripik Kelapa Contoh"),
      (titles) => titles.includes("Keripik Kelapa Contoh 12500"),
    );
    expect((await list("?q=kelapa%20contoh")).products).toMatchObject([
      { id: product.id, price: 12_500, stock: 8, state: "published", variant_count: 1 },
    ]);
  });

  it("makes one however often the command is sent, also at once", async () => {
    const body = wish({ name: "Keripik Sekali Contoh" });
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => member.post<SellerProduct>("/seller/products", body)),
    );
    const later = await member.post<SellerProduct>("/seller/products", body);
    expect(new Set([...answers, later].map((answer) => `${answer.status} ${answer.body.id}`)).size).toBe(1);
    expect((await list("?q=sekali%20contoh")).products).toHaveLength(1);
    const orphans = await app.database.rows(
      "select p.id from product p where p.title = 'Keripik Sekali Contoh' and p.deleted_at is null",
    );
    expect(orphans).toHaveLength(1);
  });

  it("keeps as a draft what the gate refuses, tells why, and publishes it once that is mended", async () => {
    const draft = await create({ name: "Keripik Tanpa Izin", licence: null, halal: null });
    expect(draft.state).toBe("draft");
    expect(draft.gate.reasons.map(({ code }) => code)).toEqual(["licence_missing", "halal_missing"]);
    for (const { message, next_step } of draft.gate.reasons) expect([message, next_step]).not.toContain("");
    expect((await app.api.get(`/store/product-pages/${handleOf(draft)}`)).status).toBe(404);

    const refused = await move(draft, "publish");
    expect([refused.status, refused.body.code]).toEqual([422, "product_not_ready"]);
    expect((refused.body.product as SellerProduct).gate.reasons).toHaveLength(2);

    const { licence, halal } = wish();
    const mended = (await edit(draft, { licence, halal })).body;
    expect([mended.state, mended.gate.may_be_sold]).toEqual(["draft", true]);
    expect((await move(mended, "publish")).body.state).toBe("published");
    expect((await productPage(app.api, handleOf(draft))).licence?.number).toBe("P-IRT 2061871010123-29");
  });

  it("takes names of any script and the same name twice", async () => {
    for (const name of ["كعك بالتمر", "🍌🍌🍌 Keripik", "Keripik Kembar", "Keripik Kembar"]) {
      const product = await create({ name });
      expect((await productPage(app.api, handleOf(product))).title).toBe(name);
    }
    const twins = (await list("?q=kembar")).products;
    expect(new Set(twins.map(({ id }) => id)).size).toBe(2);
  });

  it.each<[string, Partial<ProductCreate>, string]>([
    ["a price of 0", { variants: [{ name: "", price: 0 }] }, "variants.0.price"],
    ["a price of -1", { variants: [{ name: "", price: -1 }] }, "variants.0.price"],
    ["a price of 1e12", { variants: [{ name: "", price: 1e12 }] }, "variants.0.price"],
    ["half a rupiah", { variants: [{ name: "", price: 0.5 }] }, "variants.0.price"],
    ["stock below nothing", { variants: [{ name: "", price: 1, stock: -1 }] }, "variants.0.stock"],
    ["a name of 5,000 characters", { name: "k".repeat(5_000) }, "name"],
    ["a name of blanks", { name: "     " }, "name"],
    ["no variants", { variants: [] }, "variants"],
    [
      "21 variants",
      { variant_kind: "size", variants: Array.from({ length: 21 }, (_, n) => ({ name: `${n}`, price: 1 })) },
      "variants",
    ],
    [
      "choices of the same name",
      {
        variant_kind: "flavour",
        variants: [
          { name: "Pedas", price: 1 },
          { name: "pedas", price: 2 },
        ],
      },
      "variants",
    ],
    [
      "choices without a kind",
      {
        variants: [
          { name: "a", price: 1 },
          { name: "b", price: 2 },
        ],
      },
      "variants",
    ],
    ["an unknown category", { category: "senjata" }, "category"],
    ["the shelf of staples", { category: "sembako-karbohidrat" }, "category"],
    ["a picture of nobody", { pictures: ["bukan-milik-kami"] }, "pictures"],
    ["a picture of a path", { pictures: ["../../etc/passwd"] }, "pictures.0"],
    ["an id that is none", { id: "1" }, "id"],
  ])("refuses %s", async (_, change, field) => {
    const { status, body } = await member.post<ErrorBody>("/seller/products", wish(change));
    expect([status, body.code, Object.keys(body.fields ?? {})]).toEqual([400, "invalid_body", [field]]);
  });
});

describe("editing a product", () => {
  it("changes text, price and place, and the shop and the search follow", async () => {
    const product = await create({ name: "Keripik Lama Contoh" });
    const { status, body } = await edit(product, {
      name: "Keripik Baru Contoh",
      description: "Lebih renyah.",
      weight_grams: 300,
      minimum_order: 2,
      variants: [{ id: product.variants[0]?.id, name: "", price: 15_000 }],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ version: 2, state: "published", weight_grams: 300, minimum_order: 2 });
    const page = await productPage(app.api, handleOf(product));
    expect(page).toMatchObject({ title: "Keripik Baru Contoh", price: 15_000, weight_grams: 300, stock: 8 });
    await eventually(
      () => found("Keripik Baru Contoh"),
      (titles) => titles.includes("Keripik Baru Contoh 15000"),
    );
  });

  it("gives the second of two editors a conflict with the product as it is now, and loses nothing", async () => {
    const product = await create({ name: "Keripik Berdua Contoh" });
    const answers = await Promise.all([
      edit(product, { description: "Kata Siti." }),
      edit(product, { description: "Kata Budi." }),
    ]);
    const [good, bad] = answers.toSorted((one, other) => one.status - other.status);
    expect([good?.status, bad?.status, bad?.body.code]).toEqual([200, 409, "product_changed"]);
    const fresh = bad?.body.product as SellerProduct;
    expect(fresh.description).toBe(good?.body.description);
    expect((await edit(fresh, { description: "Kata keduanya." })).body.description).toBe("Kata keduanya.");
  });

  it("turns a product in the shop into a draft when it may no longer be sold", async () => {
    const product = await create({ name: "Keripik Izin Hilang" });
    const { body } = await edit(product, { licence: null });
    expect([body.state, body.gate.reasons.map(({ code }) => code)]).toEqual(["draft", ["licence_missing"]]);
    expect((await app.api.get(`/store/product-pages/${handleOf(product)}`)).status).toBe(404);
  });

  it("adds, renames, prices and removes choices; one that buyers wait for stays", async () => {
    const product = await create({
      name: "Keripik Rasa Contoh",
      variant_kind: "flavour",
      variants: [
        { name: "Asin", price: 10_000, stock: 5 },
        { name: "Pedas", price: 12_000, stock: 5 },
      ],
    });
    expect(product.variants.map(({ name, on_hand }) => [name, on_hand])).toEqual([
      ["Asin", 5],
      ["Pedas", 5],
    ]);
    const [asin, pedas] = product.variants;
    const changed = await edit(product, {
      variants: [
        { id: pedas?.id, name: "Asin", price: 13_000 },
        { id: asin?.id, name: "Gurih", price: 10_000 },
        { name: "Pedas", price: 14_000, stock: 3 },
        { name: "Manis", price: 9_000, stock: 1 },
      ],
    });
    expect(changed.status).toBe(200);
    expect(changed.body.variants.map(({ name, price, on_hand }) => [name, price, on_hand])).toEqual([
      ["Asin", 13_000, 5],
      ["Gurih", 10_000, 5],
      ["Pedas", 14_000, 3],
      ["Manis", 9_000, 1],
    ]);
    await eventually(
      () => found("Keripik Rasa Contoh"),
      (titles) => titles.includes("Keripik Rasa Contoh 9000"),
    );
    const page = await productPage(app.api, handleOf(product));
    await buy(app, [{ page: { ...page, variant_id: asin?.id ?? "", price: 10_000 }, quantity: 1 }], "cod");
    const waiting = await edit(changed.body, {
      variants: editOf(changed.body).variants.filter(({ id }) => id !== asin?.id),
    });
    expect([waiting.status, waiting.body.code]).toEqual([409, "variant_reserved"]);
    const removed = await edit(changed.body, { variants: editOf(changed.body).variants.slice(0, 3) });
    expect(removed.body.variants.map(({ name }) => name)).toEqual(["Asin", "Gurih", "Pedas"]);
  });

  it("refuses variants and products of others", async () => {
    const own = await create({ name: "Keripik Milik Sendiri" });
    const other = await create({ name: "Keripik Lain Sendiri" });
    const foreign = await edit(own, { variants: [{ id: other.variants[0]?.id, name: "", price: 1 }] });
    expect([foreign.status, Object.keys(foreign.body.fields ?? {})]).toEqual([400, ["variants"]]);
    for (const answer of [
      await stranger.get<ErrorBody>(`/seller/products/${own.id}`),
      await edit(own, { name: "Curian" }, stranger),
      await stranger.post<ErrorBody>(`/seller/products/${own.id}/copy`, { id: randomUUID() }),
      ...(await Promise.all(
        ["publish", "unpublish", "archive", "restore"].map((action) => move(own, action, stranger)),
      )),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([404, "product_not_found"]);
    }
    expect((await list("?q=milik%20sendiri", stranger)).products).toEqual([]);
  });
});

describe("the states of a product", () => {
  it("leaves the shop, is put away, comes back, and each move may be repeated", async () => {
    const product = await create({ name: "Keripik Keluar Masuk" });
    const page = () => app.api.get(`/store/product-pages/${handleOf(product)}`);
    for (const [action, state, status] of [
      ["unpublish", "draft", 404],
      ["publish", "published", 200],
      ["publish", "published", 200],
      ["archive", "archived", 404],
      ["archive", "archived", 404],
      ["restore", "draft", 404],
      ["publish", "published", 200],
    ] as const) {
      expect((await move(product, action)).body.state).toBe(state);
      expect((await page()).status).toBe(status);
    }
    await move(product, "archive");
    expect((await move(product, "publish")).status).toBe(409);
    const archived = await list("?state=archived&q=keluar");
    expect(archived.products.map(({ id }) => id)).toEqual([product.id]);
    expect(archived.counts.archived).toBeGreaterThan(0);
    await eventually(
      () => found("Keripik Keluar Masuk"),
      (titles) => titles.length === 0,
    );
  });

  it("is copied as a draft with empty shelves", async () => {
    const product = await create({ name: "Keripik Asli Contoh" });
    const id = randomUUID();
    const copies = await Promise.all(
      [1, 2].map(() => member.post<SellerProduct>(`/seller/products/${product.id}/copy`, { id })),
    );
    expect(copies.map(({ status }) => status)).toEqual([201, 201]);
    expect(copies[0]?.body).toMatchObject({
      name: "Keripik Asli Contoh (salinan)",
      state: "draft",
      licence: product.licence,
    });
    expect(copies[0]?.body.id).toBe(copies[1]?.body.id);
    expect(copies[0]?.body.variants.map(({ price, on_hand }) => [price, on_hand])).toEqual([[12_500, 0]]);
  });

  it("leaves the shop by itself when its licence has ended", async () => {
    const product = await create({ name: "Keripik Kedaluwarsa" });
    await app.database.rows("update listing set licence_number = $2, licence_valid_until = $3 where product_id = $1", [
      product.id,
      "P-IRT 2061871010123-19",
      "2019-12-31",
    ]);
    const read = async () => (await member.get<SellerProduct>(`/seller/products/${product.id}`)).body;
    const withdrawn = await eventually(read, ({ is_withdrawn }) => is_withdrawn);
    expect([withdrawn.state, withdrawn.gate.reasons.map(({ code }) => code)]).toEqual(["draft", ["licence_expired"]]);
    const renewed = (await edit(withdrawn, { licence: wish().licence })).body;
    expect((await move(renewed, "publish")).body).toMatchObject({ state: "published", is_withdrawn: false });
  });
});

describe("the list", () => {
  it("pages through all products without losing or repeating one", async () => {
    const { id } = (await productPage(app.api, CHIPS)).seller;
    await Promise.all(Array.from({ length: 12 }, (_, n) => create({ name: `Keripik Halaman ${n}`, publish: false })));
    const seen: string[] = [];
    for (let next: string | null = ""; next !== null; ) {
      const page: SellerProductList = await list(next ? `?after=${next}` : "");
      seen.push(...page.products.map((product) => product.id));
      next = page.next;
    }
    const all = await app.database.rows("select 1 from listing where seller_id = $1 and deleted_at is null", [id]);
    expect([new Set(seen).size, seen.length]).toEqual([all.length, all.length]);
  });

  it.each(["?state=alle", "?state[]=draft", `?q=${"x".repeat(101)}`, "?after[]=1"])("refuses %s", async (query) => {
    const answer = await member.get<ErrorBody>(`/seller/products${query}`);
    expect([answer.status, answer.body.code]).toEqual([400, "invalid_request"]);
  });

  it("takes signs of patterns as they are", async () => {
    expect((await list("?q=%25")).products).toEqual([]);
  });
});
