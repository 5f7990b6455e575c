import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { officerOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { operator } from "./harness/refunds";
import { ENGINE, untilDrained, untilFound, watchCatalogue } from "./harness/search";
import { CHIPS, eventually, productPage } from "./harness/shopping";

/** Far less than the half minute and more for which Medusa would go on reading the former version. */
const SWAP_LIMIT_MS = 5_000;
const MINUTE = 60_000;

let app: TestApp;
/** A server that runs no jobs, as those behind the proxy in production: it drains nothing and builds nothing. */
let server: Api;

beforeAll(async () => {
  app = await startApp();
  server = await app.add({ MEDUSA_WORKER_MODE: "server" });
});
afterAll(() => app?.stop());

describe(`a version that another process swapped in, on ${ENGINE}`, { timeout: 8 * MINUTE }, () => {
  it("is read at once: no search fails, and nothing is shown as it was before", async () => {
    const chips = await productPage(app.api, CHIPS);
    await untilFound(server, chips.product_id, { price: chips.price });
    const endWatch = watchCatalogue(server);
    for (const price of [21_000, 22_000, 23_000]) {
      expect((await operator(app, "user_search").post("/admin/search-indexes/product/reindex", {})).status).toBe(202);
      await app.database.rows(
        `update price set amount = $2 where price_set_id in (
           select price_set_id from product_variant_price_set where variant_id = $1)`,
        [chips.variant_id, price],
      );
      await untilDrained(app);
      await untilFound(server, chips.product_id, { price }, SWAP_LIMIT_MS);
    }
    const watched = await endWatch();
    expect(watched.failures).toEqual([]);
    expect(watched.answered).toBeGreaterThan(10);
    // The engine may be slow under so much work, but never asked for what is gone.
    for (const backend of app.backends)
      expect(backend.output()).not.toMatch(/does not answer: .*(not exist|not found)/);
  });

  it("hides who is suspended after the swap", async () => {
    const chips = await productPage(app.api, CHIPS);
    const dinsos = await officerOf(app, "dinsos_kabupaten", "18.71");
    expect((await operator(app, "user_search").post("/admin/search-indexes/product/reindex", {})).status).toBe(202);
    const reason = "Izin usaha sedang diperiksa.";
    expect((await dinsos.post(`/officer/sellers/${chips.seller.id}/suspend`, { reason })).status).toBe(200);
    await untilDrained(app);
    await untilFound(server, chips.product_id, null, SWAP_LIMIT_MS);
  });

  it("leaves nothing of the versions before it", async () => {
    const standing = async () => {
      const versions = await app.database.rows<{ name: string }>(
        `select i.name from search_index i join search_index_version v on v.search_index_id = i.id
         where v.deleted_at is null order by 1`,
      );
      return versions.map(({ name }) => name).join(" ");
    };
    await eventually(standing, (names) => names === "product seller");
  });
});
