import type { OutletAnswer, OutletQuestion } from "@pasar/contracts/outlets";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import { HUGE_NUMBERS, NO_NUMBERS, NO_TEXTS, ODD_BODIES, UNSTORABLE_TEXTS, VERY_LONG } from "./harness/bad-values";
import { type Basket, expectedOutlets, readShelves, type ShelvedOutlet } from "./harness/outlets";
import { randomOf } from "./harness/random";
import { changed, expectRefusal, jsonText } from "./harness/refusals";
import { CHIPS, place, placement, productPage, somePhone } from "./harness/shopping";
import { countStatements, WITHOUT_CLOCKS } from "./harness/statements";

const PATH = "/store/outlet-finder";
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_129);
const BASKETS = 40;
/** Bandar Lampung. */
const NEAR = { latitude: -5.43, longitude: 105.26 };

let app: TestApp;
let outlets: ShelvedOutlet[];

beforeAll(async () => {
  app = await startApp({ settings: WITHOUT_CLOCKS });
});
afterAll(() => app?.stop());
beforeEach(async () => {
  outlets = await readShelves(app.database);
});

async function find(question: Partial<OutletQuestion>, language = "id"): Promise<OutletAnswer> {
  const { status, body } = await app.api.with({ "accept-language": language }).post<OutletAnswer>(PATH, question);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

/** Staples that at least two outlets have enough of, each as one of their variants. */
function sharedStaples(count: number, pieces = 1): Basket {
  const have = outlets.flatMap(({ shelf }) =>
    shelf.filter(({ commodity_id, available, is_published }) => commodity_id && is_published && available >= pieces),
  );
  const shared = have.filter(
    (one, index) =>
      have.findIndex(({ commodity_id }) => commodity_id === one.commodity_id) === index &&
      have.some((other) => other !== one && other.commodity_id === one.commodity_id),
  );
  return shared.slice(0, count).map(({ variant_id }) => ({ variant_id, quantity: pieces }));
}

const shelfOf = (answer: OutletAnswer, id: string) => answer.outlets.find((outlet) => outlet.id === id);

describe("outlets that have the goods of a basket", () => {
  it(`come in order and say what they have and lack, for ${BASKETS} baskets (seed ${SEED})`, async () => {
    const random = randomOf(SEED);
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
    const goods = outlets.flatMap(({ shelf }) => shelf);
    for (const { id } of outlets) {
      const open = `${String(Math.floor(random() * 24)).padStart(2, "0")}.00`;
      await app.database.rows(
        `update seller set hours = (select jsonb_agg(jsonb_build_object('weekday', d, 'open', $2::text, 'close', '23.59'))
         from generate_series(1, 7) d), time_zone = $3 where id = $1`,
        [id, open, pick(["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"])],
      );
    }
    outlets = await readShelves(app.database);
    for (let round = 0; round < BASKETS; round += 1) {
      const items = [...new Set(Array.from({ length: 1 + Math.floor(random() * 12) }, () => pick(goods)))].map(
        ({ variant_id }) => ({ variant_id, quantity: 1 + Math.floor(random() ** 3 * 40) }),
      );
      const near = random() < 0.7 ? NEAR : null;
      const answer = await find({ items, near, take: 100 });
      const expected = expectedOutlets(outlets, items, near, new Date());
      expect(answer.items).toBe(items.length);
      const compared = answer.outlets.map(({ id, open_now, has, lacks, price, distance_metres }) => ({
        ...{ id, open_now, has, lacks, price },
        distance_metres: distance_metres === null ? null : expect.closeTo(distance_metres, -1),
      }));
      expect(expected, `basket ${round}`).toEqual(compared);
    }
  });

  it("ask for pieces of the same staple only once, however many sellers they were chosen at", async () => {
    const [first, second] = outlets.flatMap(({ shelf }) => shelf).filter(({ commodity_id }) => commodity_id);
    const twin = outlets
      .flatMap(({ shelf }) => shelf)
      .find((other) => other.commodity_id === first?.commodity_id && other.variant_id !== first?.variant_id);
    if (!first || !second || !twin) throw new Error("no staple at two outlets");
    await setStock(first.variant_id, 5);
    const items = [
      { variant_id: first.variant_id, quantity: 4 },
      { variant_id: twin.variant_id, quantity: 2 },
    ];
    const outlet = shelfOf(await find({ items, take: 100 }), first.seller_id);
    expect(outlet?.matches.map(({ variant_id, found }) => [variant_id, found.variant_id])).toEqual([
      [twin.variant_id, first.variant_id],
    ]);
    await setStock(first.variant_id, 6);
    expect(shelfOf(await find({ items, take: 100 }), first.seller_id)?.has).toBe(2);
  });

  it("sell it published and in stock, at the smallest order or above", async () => {
    const [item] = sharedStaples(1, 2);
    const seller = outlets.find(({ shelf }) => shelf.some(({ variant_id }) => variant_id === item?.variant_id));
    if (!item || !seller) throw new Error("no staple");
    const has = async () => shelfOf(await find({ items: [item], take: 100 }), seller.id)?.has;
    const product = "(select product_id from product_variant where id = $1)";
    expect(await has()).toBe(1);
    await app.database.rows(`update listing set minimum_order = 3 where product_id = ${product}`, [item.variant_id]);
    expect(await has()).toBe(0);
    await app.database.rows(`update listing set minimum_order = 2 where product_id = ${product}`, [item.variant_id]);
    expect(await has()).toBe(1);
    await app.database.rows(`update product set status = 'draft' where id = ${product}`, [item.variant_id]);
    expect(await has()).toBe(0);
    await app.database.rows(`update product set status = 'published' where id = ${product}`, [item.variant_id]);
    await setStock(item.variant_id, 1);
    expect(await has()).toBe(0);
  });

  it("carry what a basket needs to move there", async () => {
    const items = sharedStaples(3);
    const { outlets: found } = await find({ items });
    const other = found.find(({ matches }) => matches.some(({ variant_id, found: f }) => variant_id !== f.variant_id));
    const moved = other?.matches.find((match) => match.variant_id !== match.found.variant_id);
    if (!other || !moved) throw new Error("no outlet with the staple of another");
    const page = await productPage(app.api, moved.found.handle);
    expect(moved.found).toEqual({
      variant_id: page.variant_id,
      handle: page.handle,
      title: page.title,
      unit: page.unit,
      picture: page.picture,
      color: page.color,
      price: page.price,
      ways: page.ways,
    });
    expect(page.seller).toMatchObject({ id: other.id, handle: other.handle, name: other.name, kind: other.kind });
  });

  it("never have a group's goods, and name what they lack as the basket does, in both languages", async () => {
    const chips = await productPage(app.api, CHIPS);
    const english = await app.api
      .with({ "accept-language": "en" })
      .get<{ title: string }>(`/store/product-pages/${CHIPS}`);
    const items = [{ variant_id: chips.variant_id, quantity: 1 }];
    const named = (title: string) => (chips.variant_kind ? expect.stringContaining(`${title} (`) : title);
    expect((await find({ items })).outlets[0]).toMatchObject({ has: 0, lacks: [named(chips.title)], price: 0 });
    expect((await find({ items }, "en")).outlets[0]?.lacks).toEqual([named(english.body.title)]);
  });

  it("are not counted against unknown goods, and all stand there for an empty basket", async () => {
    const [item] = sharedStaples(1);
    const unknown = { variant_id: "variant_nobody", quantity: 1 };
    const answer = await find({ items: item ? [unknown, item] : [] });
    expect([answer.items, answer.outlets[0]?.has, answer.outlets[0]?.lacks]).toEqual([1, 1, []]);
    const all = await find({ take: 100 });
    expect([all.items, all.outlets.length]).toEqual([0, outlets.length]);
  });

  it("are e-Warong that are not suspended", async () => {
    const gone = outlets[0]?.id;
    await app.database.rows("update seller set status = 'suspended' where id = $1", [gone]);
    const found = await find({ take: 100 });
    await app.database.rows("update seller set status = 'active' where id = $1", [gone]);
    expect(found.outlets).toHaveLength(outlets.length - 1);
    expect(found.outlets.map(({ id }) => id)).not.toContain(gone);
    expect(new Set(found.outlets.map(({ kind }) => kind))).toEqual(new Set(["ewarong"]));
  });
});

describe("an outlet's card", () => {
  it("counts what is being prepared", async () => {
    const id = outlets[0]?.id ?? "";
    const [row] = await app.database.rows<{ handle: string }>(
      `select p.handle from listing l join product p on p.id = l.product_id
       where l.seller_id = $1 and p.status = 'published' order by p.handle limit 1`,
      [id],
    );
    const page = await productPage(app.api, row?.handle ?? "");
    await setStock(page.variant_id, 50);
    const before = shelfOf(await find({ take: 100 }), id)?.queue ?? 0;
    for (const stage of ["preparing", "preparing", "awaiting_acceptance", "completed"]) {
      const shopper = { name: "Pembeli Contoh", phone: somePhone() };
      const { orders } = await place(app.api, placement([{ page, quantity: 1 }], { payment_method: "cod", shopper }));
      await app.database.rows("update seller_order set stage = $2 where id = $1", [orders[0]?.id, stage]);
    }
    expect(shelfOf(await find({ take: 100 }), id)?.queue).toBe(before + 2);
    await app.database.rows("update seller_order set stage = 'awaiting_acceptance' where seller_id = $1", [id]);
  });

  it("says when it is closed, and is left out when only open ones are wanted", async () => {
    const id = outlets[0]?.id ?? "";
    await app.database.rows("update seller set closed_until = '2999-12-31' where id = $1", [id]);
    const closed = shelfOf(await find({ take: 100 }), id);
    expect(closed).toMatchObject({ open_now: false, closed_until: "2999-12-31", next_change: null });
    const open = await find({ open_now: true, take: 100 });
    expect(open.outlets.map((outlet) => outlet.id)).not.toContain(id);
    expect(open.outlets.every((outlet) => outlet.open_now)).toBe(true);
    await app.database.rows("update seller set closed_until = null where id = $1", [id]);
  });

  it("has its distance from a village or a point, and lies in the area that is wanted", async () => {
    const [village] = await app.database.rows<{ code: string; latitude: number; longitude: number; regency: string }>(
      "select a.code, a.latitude, a.longitude, left(a.code, 5) as regency from area a join seller s on s.village_code = a.code where s.kind = 'ewarong' limit 1",
    );
    if (!village) throw new Error("no village");
    const { code, latitude, longitude, regency } = village;
    const near = await find({ near: { village_code: code } });
    expect(near).toEqual(await find({ near: { latitude, longitude } }));
    expect(Math.min(...near.outlets.map(({ distance_metres }) => distance_metres ?? Number.NaN))).toBe(0);
    const inside = await find({ area_code: regency, take: 100 });
    const [count] = await app.database.rows<{ count: number }>(
      "select count(*)::int as count from seller where kind = 'ewarong' and status = 'active' and regency_code = $1",
      [regency],
    );
    expect(inside.outlets).toHaveLength(count?.count ?? 0);
    expect((await find({ area_code: code })).outlets.length).toBeGreaterThan(0);
  });

  it("holds what is public and nothing else: no phone, no member, no address", async () => {
    const answer = await find({ items: sharedStaples(5), near: NEAR, take: 100 });
    const text = JSON.stringify(answer);
    const secrets = await app.database.rows<{ secret: string }>(
      `select phone as secret from seller union select address from seller union select name from member
       union select phone from person union select name from person union select stock_location_id from seller`,
    );
    expect(secrets.length).toBeGreaterThan(50);
    const names = new Set(outlets.map(({ id }) => shelfOf(answer, id)?.name));
    const leaked = secrets.filter(({ secret }) => secret && !names.has(secret) && text.includes(secret));
    expect(leaked).toEqual([]);
    const fields = [
      ...["id", "handle", "kind", "name", "village", "regency", "place", "distance_metres", "open_now", "next_change"],
      ...["closed_until", "queue", "has", "lacks", "matches", "price"],
    ];
    for (const outlet of answer.outlets) expect(Object.keys(outlet).sort()).toEqual(fields.sort());
    const goods = ["variant_id", "handle", "title", "unit", "picture", "color", "price", "ways"].sort();
    const found = answer.outlets.flatMap(({ matches }) => matches.map((match) => Object.keys(match.found).sort()));
    expect(found.length).toBeGreaterThan(0);
    for (const keys of found) expect(keys).toEqual(goods);
  });
});

describe("a question that makes no sense", () => {
  const honest = {
    items: [{ variant_id: "variant_x", quantity: 1 }],
    near: NEAR,
    area_code: "18.71",
    open_now: false,
    take: 30,
  };
  const wrong: [string, readonly unknown[]][] = [
    ["items", [null, {}, "x", [null], ["x"], [{}], Array.from({ length: 51 }, () => honest.items[0])]],
    ["items.0.variant_id", [...NO_TEXTS, VERY_LONG, ...UNSTORABLE_TEXTS]],
    ["items.0.quantity", [...NO_NUMBERS, ...HUGE_NUMBERS, 0, -1, 1.5, 1_000]],
    ["near", [[], {}, "-5,105", 1, { village_code: "18.71" }, { village_code: "18.71.01.1001' or 1=1" }]],
    ["near.latitude", [...NO_NUMBERS, ...HUGE_NUMBERS, 90.1, -91]],
    ["near.longitude", [...NO_NUMBERS, ...HUGE_NUMBERS, 180.1]],
    ["area_code", [1, [], {}, "", "1", "18.", "%", "18.71.%", "18.71.01.1001.1"]],
    ["open_now", [null, 1, "true", []]],
    ["take", [null, "30", 0, -1, 1.5, 101, ...HUGE_NUMBERS]],
  ];

  it.each(wrong)("is refused for its %s", async (field, values) => {
    for (const value of values)
      await expectRefusal(app, { path: PATH, body: jsonText(changed(honest, field, value)) }, 400);
  });

  it.each(ODD_BODIES)("is refused as $name", async ({ body, contentType, status, code }) => {
    if (code) await expectRefusal(app, { path: PATH, body, contentType }, status, code);
    else await expectOk({ body, contentType });
  });

  it("is refused for a village nobody knows", () =>
    expectRefusal(
      app,
      { path: PATH, body: jsonText({ near: { village_code: "99.99.99.9999" } }) },
      422,
      "area_mismatch",
    ));

  /** No object of ours, but no fault either: a 4xx, or an answer to the empty question. */
  async function expectOk({ body, contentType }: { body?: string; contentType?: string | null }): Promise<void> {
    const answer = await app.api.send(`POST`, PATH, body, contentType ?? "application/json");
    expect(answer.status).toBeLessThan(500);
  }
});

describe("the cost of a question", () => {
  it("is two statements, three with a village", async () => {
    await app.database.rows("create extension if not exists pg_stat_statements");
    const items = sharedStaples(5);
    const [village] = await app.database.rows<{ code: string }>("select village_code as code from seller limit 1");
    await find({ items });
    expect(await countStatements(app.database, () => find({ items, near: NEAR }))).toBe(2);
    expect(
      await countStatements(app.database, () => find({ items, near: { village_code: village?.code ?? "" } })),
    ).toBe(3);
  });
});

async function setStock(variantId: string, pieces: number): Promise<void> {
  await app.database.rows(
    `update inventory_level set stocked_quantity = reserved_quantity + $2
     where inventory_item_id = (select inventory_item_id from product_variant_inventory_item where variant_id = $1)`,
    [variantId, pieces],
  );
}
