import { setTimeout } from "node:timers/promises";
import type { ErrorBody } from "@pasar/contracts/errors";
import type { CatalogueAnswer, CatalogueQuestion, SuggestionsAnswer } from "@pasar/contracts/search";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import { environment } from "./harness/environment";
import { ENGINE, isEngineOurs, takeEngineAway, UNLESS_OURS } from "./harness/search";
import { CHIPS, eventually } from "./harness/shopping";

/** A village of the demo province, with its middle as the areas know it. */
const VILLAGE = "18.71.01.1003";

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

const ask = <Body = CatalogueAnswer>(question: object, headers = {}) =>
  app.api.with(headers).post<Body>("/store/catalogue", question);

async function found(question: CatalogueQuestion, headers = {}): Promise<CatalogueAnswer> {
  const { status, body } = await ask(question, headers);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
const titlesOf = ({ hits }: CatalogueAnswer) => hits.map(({ title }) => title);

describe("without words", () => {
  it("gives what is there before what is not, and what sells best first", async () => {
    const { hits, total, reduced, facets } = await found({ take: 60 });
    expect(hits).toHaveLength(60);
    expect(total).toBeGreaterThan(500);
    expect(reduced).toBe(false);
    expect(facets).toEqual({});
    const sold = hits.filter(({ stock }) => stock > 0).map((hit) => hit.sold);
    expect(sold).toEqual([...sold].sort((a, b) => b - a));
  });

  it.each([
    ["cheapest", (a: number, b: number) => a - b],
    ["dearest", (a: number, b: number) => b - a],
  ] as const)("sorts the %s first", async (sort, compare) => {
    const prices = (await found({ sort, take: 60 })).hits.map(({ price }) => price);
    expect(prices).toEqual([...prices].sort(compare));
  });

  it("gives every hit once over its pages, and nothing past the end", async () => {
    const { total } = await found({ category: "kopi-teh" });
    const ids: string[] = [];
    for (let skip = 0; skip < total; skip += 3) {
      ids.push(...(await found({ category: "kopi-teh", skip, take: 3 })).hits.map(({ id }) => id));
    }
    expect(ids).toHaveLength(total);
    expect(new Set(ids).size).toBe(total);
    expect(await found({ category: "kopi-teh", skip: 10_000 })).toMatchObject({ hits: [], total });
  });
});

describe("with words", () => {
  it("marks what matched, and nothing else is HTML", async () => {
    const title = `Keripik <img src=x onerror=alert(1)> & "Pisang"`;
    const [before] = await app.database.rows<{ title: string }>("select title from product where handle = $1", [CHIPS]);
    await app.database.rows("update product set title = $1 where handle = $2", [title, CHIPS]);
    const hit = await eventually(
      async () => (await found({ q: "keripik pisang", take: 60 })).hits.find(({ handle }) => handle === CHIPS),
      (seen) => seen?.title === title,
    );
    expect(hit?.marked_title).toBe(
      "<mark>Keripik</mark> &lt;img src=x onerror=alert(1)&gt; &amp; &quot;<mark>Pisang</mark>&quot;",
    );
    await app.database.rows("update product set title = $1 where handle = $2", [before?.title, CHIPS]);
    await eventually(
      () => found({ q: "keripik pisang cokelat" }),
      (answer) => titlesOf(answer)[0] === before?.title,
    );
  });

  it("reads a price among them and keeps to it", async () => {
    const { hits, read } = await found({ q: "keripik di bawah 17rb", take: 60 });
    expect(read).toEqual({ words: "keripik ", price_from: null, price_to: 17_000 });
    expect(hits.length).toBeGreaterThan(0);
    expect(Math.max(...hits.map(({ price }) => price))).toBeLessThanOrEqual(17_000);
  });

  it("finds while the last word is typed", async () => {
    expect(titlesOf(await found({ q: "keripik pis" }))).toContain("Keripik Pisang Susu");
    expect((await found({ q: "keripik pis " })).total).toBeLessThan((await found({ q: "keripik pis" })).total);
    expect(titlesOf(await found({ q: "temulaw" }))).toContain("Temulawak Instan");
  });

  it("leaves out what is behind a minus", async () => {
    const all = titlesOf(await found({ q: "keripik pisang", take: 60 }));
    const some = titlesOf(await found({ q: "keripik pisang -keju", take: 60 }));
    expect(all).toContain("Keripik Pisang Keju");
    expect(some).not.toContain("Keripik Pisang Keju");
    expect(some).toContain("Keripik Pisang Susu");
  });

  it("shows titles in the reader's language", async () => {
    const question: CatalogueQuestion = { q: "keripik pisang keju", take: 1 };
    const [indonesian] = (await found(question)).hits;
    const [english] = (await found(question, { "accept-language": "en" })).hits;
    expect(indonesian?.id).toBe(english?.id);
    expect(indonesian?.title).not.toBe(english?.title);
  });
});

describe("filters", () => {
  it("keeps to all of them at once", async () => {
    const { hits } = await found({
      seller_kind: "kube",
      ways: ["pickup", "courier"],
      badges: ["halal", "pirt"],
      in_stock: true,
      price_from: 10_000,
      price_to: 30_000,
      take: 60,
    });
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) {
      expect(hit.seller_kind).toBe("kube");
      expect(hit.ways).toEqual(expect.arrayContaining(["pickup", "courier"]));
      expect(hit.badges).toEqual(expect.arrayContaining(["halal", "pirt"]));
      expect(hit.stock).toBeGreaterThan(0);
      expect(hit.price).toBeGreaterThanOrEqual(10_000);
      expect(hit.price).toBeLessThanOrEqual(30_000);
    }
  });

  it("counts each facet without its own filter, and each count is what one would find", async () => {
    const chosen: CatalogueQuestion = { category: "camilan-keripik", seller_kind: "kube", ways: ["courier"] };
    const { facets, total } = await found({ ...chosen, facets: true });
    const count = (facet: keyof typeof facets, value: string) =>
      facets[facet]?.find((each) => each.value === value)?.count;
    expect(count("category", "camilan-keripik")).toBe(total);
    expect(count("category", "kopi-teh")).toBe((await found({ ...chosen, category: "kopi-teh" })).total);
    expect(count("ways", "pickup")).toBe((await found({ ...chosen, ways: ["pickup"] })).total);
    for (const { value, count: expected } of facets.regency_code ?? []) {
      expect((await found({ ...chosen, regency_code: value })).total).toBe(expected);
    }
  });

  it("gives a shelf with those that stand in it", async () => {
    const { hits, total } = await found({ category: "sembako", take: 60 });
    expect(total).toBeGreaterThan(100);
    expect(new Set(hits.map(({ category }) => category)).size).toBeGreaterThan(1);
  });

  it("gives only sellers that are open", async () => {
    const always = JSON.stringify([1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, open: "00.00", close: "24.00" })));
    await app.database.rows("update seller set closed_until = '2999-01-01' where handle <> $1", [
      "kube-mawar-sejahtera",
    ]);
    await app.database.rows("update seller set hours = $1 where handle = $2", [always, "kube-mawar-sejahtera"]);
    const { hits, total } = await found({ open_now: true, take: 60 });
    const elsewhere = await found({ open_now: true, seller_handle: "kube-siger-berkah" });
    await app.database.rows("update seller set closed_until = null");
    expect(total).toBeGreaterThan(0);
    expect([...new Set(hits.map(({ seller_handle }) => seller_handle))]).toEqual(["kube-mawar-sejahtera"]);
    expect(elsewhere.total).toBe(0);
  });
});

describe("near a place", () => {
  const place = async () => {
    const [row] = await app.database.rows<{ latitude: number; longitude: number }>(
      "select latitude, longitude from area where code = $1",
      [VILLAGE],
    );
    return row as { latitude: number; longitude: number };
  };

  it("sorts the nearest first, those without a place last", async () => {
    const { hits } = await found({ near: await place(), sort: "nearest", take: 60 });
    const distances = hits.map(({ distance_metres }) => distance_metres ?? Number.POSITIVE_INFINITY);
    expect(distances[0]).toBeLessThan(20_000);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
  });

  it("takes a village for its middle, and an unknown one for none", async () => {
    const question: CatalogueQuestion = { q: "beras", sort: "nearest", take: 5 };
    const byPhone = await found({ ...question, near: await place() });
    const byVillage = await found({ ...question, near: { village_code: VILLAGE } });
    expect(byVillage.hits).toEqual(byPhone.hits);
    const nowhere = await found({ ...question, near: { village_code: "99.99.99.9999" } });
    expect(nowhere.hits.map(({ distance_metres }) => distance_metres)).toEqual([null, null, null, null, null]);
  });

  it("keeps within the metres", async () => {
    const near = await place();
    const { hits, total } = await found({ near, within_metres: 15_000, take: 60 });
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan((await found({ near })).total);
    expect(
      Math.max(...hits.map(({ distance_metres }) => distance_metres ?? Number.POSITIVE_INFINITY)),
    ).toBeLessThanOrEqual(15_000);
  });
});

describe("staples of many outlets", () => {
  it("are one hit each, with how many sell it and from what price", async () => {
    const answer = await found({ q: "beras", grouped: true, seller_kind: "ewarong", take: 60 });
    expect(answer.total).toBe(answer.hits.length);
    // Others are found by a word that only some of their sellers wrote.
    const hits = answer.hits.filter(({ title }) => /beras/i.test(title));
    const commodities = hits.map(({ offers }) => offers?.commodity_id);
    expect(hits.length).toBeGreaterThan(3);
    expect(new Set(commodities).size).toBe(hits.length);
    const rows = await app.database.rows<{ id: string; sellers: number; price: number }>(
      `select l.commodity_id as id, count(*)::int as sellers, min(pr.amount)::int as price
       from listing l join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
       join product_variant v on v.product_id = p.id and v.deleted_at is null
       join product_variant_price_set vp on vp.variant_id = v.id and vp.deleted_at is null
       join price pr on pr.price_set_id = vp.price_set_id and pr.currency_code = 'idr' and pr.deleted_at is null
       where l.commodity_id = any($1) group by 1`,
      [commodities],
    );
    expect(rows).toHaveLength(hits.length);
    for (const { id, sellers, price } of rows) {
      const hit = hits.find(({ offers }) => offers?.commodity_id === id);
      expect(hit?.offers).toEqual({ commodity_id: id, sellers, from_price: price });
    }
  });

  it("are counted under the same filters", async () => {
    const { hits } = await found({ q: "beras medium", grouped: true, regency_code: "18.71", take: 60 });
    for (const { offers } of hits.filter((hit) => hit.offers)) {
      const alone = await found({ q: "beras medium", regency_code: "18.71", take: 60 });
      expect(offers?.sellers).toBeLessThanOrEqual(alone.total);
    }
  });
});

describe("bad input", () => {
  it.each([
    { sort: "paid" },
    { skip: -1 },
    { skip: 10_001 },
    { take: 61 },
    { take: 0 },
    { ways: ["teleport"] },
    { badges: ["x", "y", "z", "w"] },
    { category: "' or 1=1 --" },
    { seller_handle: 'a"b' },
    { price_from: -1 },
    { price_to: 1.5 },
    { near: { latitude: 91, longitude: 0 } },
    { near: { village_code: "18.71" } },
    { near: "here" },
    { within_metres: 1 },
    { q: 7 },
    { q: null },
    { facets: "status" },
    { regency_code: { $ne: "18.71" } },
  ])("%j is refused in the reader's language", async (question) => {
    const indonesian = await ask<ErrorBody>(question);
    const english = await ask<ErrorBody>(question, { "accept-language": "en" });
    expect([indonesian.status, indonesian.body.code]).toEqual([400, "invalid_body"]);
    expect(Object.keys(indonesian.body.fields ?? {})[0]).toMatch(new RegExp(`^${Object.keys(question)[0]}`));
    expect(indonesian.body.message).not.toBe(english.body.message);
  });

  it.each([
    ["a very long text", "kopi ".repeat(2_000)],
    ["control characters", "\u0007kopi\u001b"],
    ["nothing but quotes", '"""'],
    ["nothing but a minus", "-"],
    ["an engine's operators", "*:* kopi AND (status:draft)"],
    ["SQL", "'; drop table product; --"],
    ["pictures", "🍌🍌🍌"],
    ["another script", "كوبي"],
    ["patterns", "%_\\"],
    ["HTML", "</mark><script>"],
  ])("%s is answered", async (_, q) => {
    const { status, body } = await ask({ q, facets: true });
    expect(status).toBe(200);
    expect(body.read.words.length).toBeLessThanOrEqual(200);
  });

  it("the client cannot widen what the shop may show", async () => {
    const [draft] = await app.database.rows<{ id: string }>(
      "select id from product where status = 'draft' and deleted_at is null limit 1",
    );
    const plain = await found({ q: "jahe" });
    const cheeky = await ask({ q: "jahe", status: "draft", sales_channel_ids: ["x"], filters: { status: "draft" } });
    expect(cheeky.body).toEqual(plain);
    for (let skip = 0; skip < plain.total; skip += 60) {
      expect((await found({ skip, take: 60 })).hits.map(({ id }) => id)).not.toContain(draft?.id);
    }
    const stranger = await app.api.with({ "x-publishable-api-key": "pk_wrong" }).post("/store/catalogue", {});
    expect(stranger.status).toBe(400);
  });
});

describe("suggestions", () => {
  const suggest = async (q: string, lang = "id") => {
    const path = `/store/suggestions?q=${encodeURIComponent(q)}&lang=${lang}`;
    const { status, body, headers } = await app.api.get<SuggestionsAnswer>(path);
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toContain("max-age");
    return body;
  };

  it("tell queries, shelves and products for a half-typed word", async () => {
    const { words, categories, products } = await suggest("krip");
    expect(words).toContain("keripik pisang");
    expect(categories.map(({ slug }) => slug)).toContain("camilan-keripik");
    expect(products).toHaveLength(5);
  });

  it("tell sellers by their names, and staples once", async () => {
    expect((await suggest("mawar")).sellers).toContainEqual(
      expect.objectContaining({ handle: "kube-mawar-sejahtera", kind: "kube" }),
    );
    const titles = (await suggest("beras")).products.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("answer in the language asked for", async () => {
    const [indonesian, english] = [await suggest("kopi"), await suggest("kopi", "en")];
    expect(english.categories.find(({ slug }) => slug === "kopi-teh")?.name).toBe("Coffee, tea & cocoa");
    expect(indonesian.categories.find(({ slug }) => slug === "kopi-teh")?.name).toBe("Kopi, Teh & Cokelat");
  });

  it("tell nothing for nothing", async () => {
    expect(await suggest("  ")).toEqual({ words: [], categories: [], sellers: [], products: [] });
  });

  it("refuse what is no text and no language", async () => {
    for (const query of ["q=a&q=b", "q=a&lang=xx"]) {
      const { status, body } = await app.api.get<ErrorBody>(`/store/suggestions?${query}`);
      expect([status, body.code]).toEqual([400, "invalid_request"]);
    }
  });
});

describe.skipIf(!isEngineOurs)(`while ${ENGINE} is away${UNLESS_OURS}`, () => {
  let bringBack = async () => {};
  const takeAway = async () => {
    bringBack = await takeEngineAway(app);
  };
  const untilBack = () =>
    eventually(
      () => found({ q: "kopi" }),
      ({ reduced }) => !reduced,
      40_000,
    );

  it("a plainer search answers, says so, keeps the rules, and gives way again", async () => {
    await takeAway();
    const { hits, reduced, facets, total } = await found({ q: "kripik pisang", facets: true, take: 60 });
    expect(reduced).toBe(true);
    expect(facets).toEqual({});
    expect(hits.map(({ handle }) => handle)).toContain(CHIPS);
    expect(total).toBe(hits.length);
    const filtered = await found({
      q: "keripik",
      seller_kind: "kube",
      ways: ["courier"],
      badges: ["pirt"],
      in_stock: true,
      price_to: 18_000,
      near: { village_code: VILLAGE },
      sort: "nearest",
      take: 60,
    });
    expect(filtered.hits.length).toBeGreaterThan(0);
    for (const hit of filtered.hits) {
      expect(hit.price).toBeLessThanOrEqual(18_000);
      expect(hit.ways).toContain("courier");
      expect(hit.badges).toContain("pirt");
    }
    const { products } = (await app.api.get<SuggestionsAnswer>("/store/suggestions?q=tempoyak")).body;
    expect(products.length).toBeGreaterThan(0);
    await bringBack();
    expect((await untilBack()).hits.length).toBeGreaterThan(0);
  });

  it("the plainer search shows the same goods under the same filters", async () => {
    const questions: CatalogueQuestion[] = [
      { category: "sembako" },
      { category: "kopi-teh", seller_kind: "kube" },
      { badges: ["halal"] },
      { badges: ["sembako"], ways: ["delivery"] },
      { regency_code: "18.71", in_stock: true },
      { near: { village_code: VILLAGE }, within_metres: 30_000 },
    ];
    const totals = async () => Promise.all(questions.map(async (question) => (await found(question)).total));
    const byEngine = await totals();
    await takeAway();
    await found({});
    const plainly = await totals();
    await bringBack();
    expect(plainly).toEqual(byEngine);
    await untilBack();
  });

  it("a suspended seller's goods are in neither", async () => {
    const handle = "kube-mawar-sejahtera";
    const seen = async () => (await found({ seller_handle: handle })).total;
    expect(await seen()).toBeGreaterThan(0);
    await app.database.rows("update seller set status = 'suspended' where handle = $1", [handle]);
    await eventually(seen, (total) => total === 0);
    await takeAway();
    expect(await found({ seller_handle: handle })).toMatchObject({ reduced: true, total: 0 });
    await bringBack();
    await app.database.rows("update seller set status = 'active' where handle = $1", [handle]);
    await untilBack();
  });

  it.skipIf(ENGINE === "Meilisearch")(
    "a slow one is waited for once (skipped with Meilisearch: nothing can hold it)",
    async () => {
      // A drain under way locks the tables in another order: one of the two would be ended as a deadlock.
      await eventually(
        () => app.database.rows("select 1 from search_change limit 1"),
        (waiting) => waiting.length === 0,
      );
      const holder = new Client({ connectionString: app.database.url });
      await holder.connect();
      const tables = await app.database.rows<{ name: string }>(
        "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'embedded_search'",
      );
      await holder.query(`begin; lock table ${tables.map(({ name }) => name).join(", ")} in access exclusive mode`);
      try {
        const started = performance.now();
        expect((await found({ q: "kopi" })).reduced).toBe(true);
        expect(performance.now() - started).toBeGreaterThan(environment.searchPatienceMs - 500);
        const again = performance.now();
        for (let asked = 0; asked < 5; asked += 1) expect((await found({ q: "kopi" })).reduced).toBe(true);
        expect(performance.now() - again).toBeLessThan(environment.searchPatienceMs);
      } finally {
        await holder.query("rollback");
        await holder.end();
      }
      await setTimeout(100);
      await untilBack();
    },
  );
});
