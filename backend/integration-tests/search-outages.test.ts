import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import { hold } from "./harness/crashes";
import {
  checkSearch,
  documentsOf,
  ENGINE,
  emptyEngine,
  isEngineOurs,
  search,
  takeEngineAway,
  UNLESS_OURS,
  untilDrained,
  untilFound,
  waitingChanges,
} from "./harness/search";
import { buy, CHIPS, eventually, productPage } from "./harness/shopping";

const MINUTE = 60_000;

let app: TestApp;
let ids: string[];
beforeAll(async () => {
  app = await startApp({ processes: 2 });
  const rows = await app.database.rows<{ id: string }>(
    `select l.product_id as id from listing l join product p on p.id = l.product_id and p.status = 'published'
     order by 1 limit 100`,
  );
  ids = rows.map(({ id }) => id);
});
afterAll(() => app?.stop());

const setPrice = (id: string, price: number) =>
  app.database.rows(
    `update price set amount = $2 where price_set_id in (
       select vp.price_set_id from product_variant_price_set vp
       join product_variant v on v.id = vp.variant_id where v.product_id = $1)`,
    [id, price],
  );

describe(`two servers that drain at once into ${ENGINE}`, () => {
  it(
    "end with the last word of every product, however often each changed",
    async () => {
      const prices = new Map<string, number>();
      for (let round = 1; round <= 15; round += 1) {
        for (const [place, id] of ids.slice(0, 40).entries()) {
          const price = 10_000 + 100 * round + place;
          prices.set(id, price);
          await setPrice(id, price);
        }
      }
      await untilDrained(app);
      for (const api of app.apis) {
        const found = await documentsOf(api, [...prices.keys()], ["id", "price"]);
        expect(new Map(found.map(({ id, price }) => [id, price]))).toEqual(prices);
      }
    },
    5 * MINUTE,
  );
});

describe.skipIf(!isEngineOurs)(`${ENGINE}, while it is away${UNLESS_OURS},`, () => {
  it(
    "stops no sale and loses no change",
    async () => {
      const chips = await productPage(app.api, CHIPS);
      const bringBack = await takeEngineAway(app);
      const { status, body } = await search(app.api, { filters: { q: "keripik" } });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(JSON.stringify(body)).not.toMatch(
        /embedded_search|select |column|relation|stack|127\.0\.0\.1|master-key/i,
      );
      expect((await buy(app, [{ page: chips, quantity: 1 }], "cod")).orders).toHaveLength(1);
      const changed = ids.slice(40, 60);
      for (const id of changed) await setPrice(id, 77_000);
      // Long enough for several tries.
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      expect(await waitingChanges(app)).toBeGreaterThan(changed.length);
      await bringBack();
      await untilDrained(app);
      const found = await documentsOf(app.api, changed, ["id", "price"]);
      expect(found.map(({ price }) => price)).toEqual(changed.map(() => 77_000));
      await untilFound(app.api, chips.product_id, { stock: chips.stock - 1 });
    },
    5 * MINUTE,
  );
});

describe.skipIf(!isEngineOurs)(`${ENGINE}, back without anything it had${UNLESS_OURS},`, () => {
  it(
    "is filled again by itself",
    async () => {
      const known = ids.slice(0, 40);
      await emptyEngine(app);
      const everything = async () => (await documentsOf(app.api, known, ["id"]).catch(() => [])).length;
      await eventually(everything, (count) => count === known.length, 4 * MINUTE);
      await setPrice(ids[0] as string, 99_000);
      await untilFound(app.api, ids[0] as string, { price: 99_000 });
      expect(await checkSearch(app)).toEqual({ code: 0, differences: [] });
    },
    8 * MINUTE,
  );
});

describe("a server that is killed", () => {
  it(
    "leaves what it had recorded and not drained to whoever lives on",
    async () => {
      const letGo = await hold(app, "search:product");
      const changed = ids.slice(60, 80);
      for (const id of changed) await setPrice(id, 88_000);
      await eventually(
        () => app.database.rows("select 1 from search_change where kind = 'product'"),
        (rows) => rows.length === changed.length,
      );
      await Promise.all(app.backends.map((backend) => backend.kill("SIGKILL")));
      await letGo();
      await app.restart(1);
      await untilDrained(app);
      const found = await documentsOf(app.apis[1] as typeof app.api, changed, ["id", "price"]);
      expect(found.map(({ price }) => price)).toEqual(changed.map(() => 88_000));
    },
    5 * MINUTE,
  );
});
