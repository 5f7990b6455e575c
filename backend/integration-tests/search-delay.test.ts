import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import { documentsOf, ENGINE } from "./harness/search";

const CHANGES_A_SECOND = 50;
const SECONDS = 10;
/** What issue 5 asks for. */
const LIMIT_MS = 2_000;
/** The search answers for so many products at once. */
const ASKED_AT_ONCE = 100;

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

/** A change that nobody has found yet: the price it set, and when it was written. */
interface Awaited {
  price: number;
  since: number;
}

it(
  `shows ${CHANGES_A_SECOND} changes a second within ${LIMIT_MS} ms (p95), on ${ENGINE}`,
  async () => {
    const products = await app.database.rows<{ id: string; price_set_id: string }>(
      `select l.product_id as id, vp.price_set_id from listing l
       join product p on p.id = l.product_id and p.status = 'published'
       join product_variant v on v.product_id = l.product_id
       join product_variant_price_set vp on vp.variant_id = v.id order by 1 limit $1`,
      [CHANGES_A_SECOND * SECONDS],
    );
    const awaited = new Map<string, Awaited>();
    const delays: number[] = [];
    const change = async ({ id, price_set_id }: (typeof products)[number], position: number) => {
      const price = 1_000_000 + position;
      await app.database.rows("update price set amount = $2 where price_set_id = $1", [price_set_id, price]);
      awaited.set(id, { price, since: Date.now() });
    };
    const look = async () => {
      const ids = [...awaited.keys()].slice(0, ASKED_AT_ONCE);
      for (const { id, price } of ids.length > 0 ? await documentsOf(app.api, ids, ["id", "price"]) : []) {
        const change = awaited.get(id);
        if (!change || change.price !== price) continue;
        delays.push(Date.now() - change.since);
        awaited.delete(id);
      }
    };
    let isWriting = true;
    const watching = (async () => {
      while (isWriting || awaited.size > 0) {
        await look();
        await setTimeout(100);
      }
    })();
    const begin = Date.now();
    for (const [position, product] of products.entries()) {
      await setTimeout(Math.max(0, begin + (position * 1_000) / CHANGES_A_SECOND - Date.now()));
      await change(product, position);
    }
    isWriting = false;
    const seconds = (Date.now() - begin) / 1_000;
    await watching;
    delays.sort((a, b) => a - b);
    const at = (share: number) => delays[Math.ceil(delays.length * share) - 1] ?? Number.POSITIVE_INFINITY;
    console.warn(
      `${products.length} changes in ${seconds.toFixed(1)} s: found after ${at(0.5)} ms (p50), ${at(0.95)} ms (p95), ` +
        `${at(1)} ms at most`,
    );
    expect(delays).toHaveLength(products.length);
    expect(at(0.95)).toBeLessThanOrEqual(LIMIT_MS);
  },
  4 * 60_000,
);
