import { setTimeout } from "node:timers/promises";
import type { ProductPage } from "@pasar/contracts/catalogue";
import type { CatalogueAnswer } from "@pasar/contracts/search";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { environment } from "./harness/environment";
import { migrateSearch, type OwnMeilisearch, startMeilisearch, untilServedBy } from "./harness/meilisearch";
import { checkSearch, untilDrained, watchCatalogue } from "./harness/search";
import { CHIPS, eventually, productPage } from "./harness/shopping";

const MINUTE = 60_000;
const ON_THE_DATABASE = { MEILISEARCH_HOST: "", MEILISEARCH_API_KEY: "" };
const binary = environment.meilisearchBinary;

let app: TestApp;
let meilisearch: OwnMeilisearch;
let chips: ProductPage;

beforeAll(async () => {
  if (!binary) return;
  [app, meilisearch] = await Promise.all([startApp({ settings: ON_THE_DATABASE }), startMeilisearch(binary)]);
  chips = await productPage(app.api, CHIPS);
});
afterAll(async () => {
  await app?.stop();
  await meilisearch?.stop();
});

/** Changes a price ten times a second until it is told to end; then gives the last one. */
function keepChanging(): () => Promise<number> {
  let [price, isChanging] = [20_000, true];
  const changing = (async () => {
    while (isChanging) {
      price += 1;
      await app.database.rows(
        `update price set amount = $2 where price_set_id in (
           select price_set_id from product_variant_price_set where variant_id = $1)`,
        [chips.variant_id, price],
      );
      await setTimeout(100);
    }
  })();
  return async () => {
    isChanging = false;
    await changing;
    return price;
  };
}

async function untilAllShow(apis: readonly Api[], price: number): Promise<void> {
  for (const api of apis) {
    await eventually(
      async () => (await api.post<CatalogueAnswer>("/store/catalogue", { q: chips.title, take: 60 })).body.hits,
      (hits) => hits.some((hit) => hit.id === chips.product_id && hit.price === price),
    );
  }
}

/** Waits until a server answers from its engine, and not plainly. */
const untilByEngine = (api: Api) =>
  eventually(
    async () => (await api.post<CatalogueAnswer>("/store/catalogue", { q: "keripik" })).body,
    ({ reduced }) => !reduced,
    MINUTE,
  );

/** Builds the indexes in another engine beside a server that answers from the present one, while prices change. */
async function switchTo(engine: "meilisearch" | "embedded", settings: Record<string, string>) {
  const before = app.apis.at(-1) as Api;
  const endChanges = keepChanging();
  const endOld = watchCatalogue(before);
  await migrateSearch({ ...app.settings, ...settings });
  const added = await app.add(settings);
  const endNew = watchCatalogue(added);
  await untilServedBy(engine, app.database);
  await untilByEngine(added);
  const price = await endChanges();
  await untilAllShow([before, added], price);
  return { old: await endOld(), new: await endNew() };
}

describe.skipIf(!binary)(
  `another engine under servers that go on answering${binary ? "" : " (skipped: MEILISEARCH_BINARY is not set)"}`,
  () => {
    it(
      "from the database to Meilisearch: no search fails or is empty, and no change is lost",
      async () => {
        const watched = await switchTo("meilisearch", meilisearch.settings);
        expect(watched.old.failures).toEqual([]);
        expect(watched.new.failures).toEqual([]);
        // The old server cannot ask the new engine and answers plainly, until it is started again.
        expect(watched.new.reduced).toBeLessThan(watched.new.answered);
        const [old] = app.backends;
        await old?.kill("SIGTERM");
        await app.restart(0, meilisearch.settings);
        await untilByEngine(app.api);
        await untilDrained(app);
        const settings = { ...app.settings, ...meilisearch.settings };
        expect(await checkSearch({ ...app, settings })).toEqual({ code: 0, differences: [] });
      },
      10 * MINUTE,
    );

    it(
      "and back: servers of both kinds answer, the new ones more plainly until their index is built",
      async () => {
        const watched = await switchTo("embedded", ON_THE_DATABASE);
        expect(watched.old.failures).toEqual([]);
        expect(watched.old.reduced).toBeLessThan(watched.old.answered);
        expect(watched.new.failures).toEqual([]);
        expect(watched.new.reduced).toBeLessThan(watched.new.answered);
        await untilDrained(app);
        expect(await checkSearch(app)).toEqual({ code: 0, differences: [] });
      },
      10 * MINUTE,
    );
  },
);
