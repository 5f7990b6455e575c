import type { ProductPage } from "@pasar/contracts/catalogue";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import { CHIPS, placement, productPage, stockOf } from "./harness/shopping";

/** Figures of reliability: so many buyers at once for the last pieces, sent to so many of the two processes. */
const RUSHES = [
  { figure: "R1", processes: 1, buyers: 50, pieces: 10, runs: 5 },
  { figure: "R2", processes: 2, buyers: 24, pieces: 5, runs: 10 },
];

let app: TestApp;
let page: ProductPage;
beforeAll(async () => {
  app = await startApp({ processes: 2, settings: { CLOCK_INTERVAL_MS: "60000" } });
  page = await productPage(app.api, CHIPS);
});
afterAll(() => app?.stop());

/** Leaves exactly so many pieces that can be bought. */
async function leave(pieces: number): Promise<void> {
  await app.database.rows(
    `update inventory_level lv set stocked_quantity = lv.reserved_quantity + $2,
            raw_stocked_quantity = jsonb_build_object('value', (lv.reserved_quantity + $2)::text, 'precision', 20)
     from product_variant_inventory_item vi
     where vi.inventory_item_id = lv.inventory_item_id and vi.variant_id = $1`,
    [page.variant_id, pieces],
  );
}

describe.each(RUSHES)("$buyers buyers at once for $pieces pieces over $processes processes ($figure)", (rush) => {
  const { processes, buyers, pieces, runs } = rush;
  it.each(Array.from({ length: runs }, (_, run) => run + 1))("sell exactly the pieces there are, run %i", async () => {
    await leave(pieces);
    const before = await stockOf(app, page.variant_id);
    const answers = await Promise.all(
      Array.from({ length: buyers }, (_, buyer) =>
        (app.apis[buyer % processes] ?? app.api).post(
          "/store/checkouts",
          placement([{ page, quantity: 1 }], { payment_method: "cod" }),
        ),
      ),
    );
    const placed = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(placed).toHaveLength(pieces);
    for (const { status, body } of refused) expect([status, body.code]).toEqual([409, "out_of_stock"]);
    const after = await stockOf(app, page.variant_id);
    expect(after).toEqual({ stocked: before.stocked, reserved: before.stocked, rows: before.stocked });
    const ids = placed.map(({ body }) => body.id);
    const orders = await app.database.rows("select id from seller_order where checkout_id = any($1)", [ids]);
    expect(orders).toHaveLength(pieces);
  });
});

describe("a rush", () => {
  it("leaves nothing behind of those it refused", async () => {
    const [left] = await app.database.rows(
      `select (select count(*)::int from checkout where status = 'placing') as placing,
              (select count(*)::int from "order" o where deleted_at is null
                 and not exists (select 1 from seller_order s where s.id = o.id)) as orders,
              (select count(*)::int from reservation_item r where deleted_at is null
                 and not exists (select 1 from checkout c where c.id = r.external_id)) as reservations`,
    );
    expect(left).toEqual({ placing: 0, orders: 0, reservations: 0 });
  });

  it("refuses a reservation beyond the stock whoever writes it", async () => {
    await leave(1);
    const insert = `insert into reservation_item (id, inventory_item_id, location_id, quantity, raw_quantity)
                    select 'resitem_test', lv.inventory_item_id, lv.location_id, 2, '{"value": "2"}'
                    from inventory_level lv join product_variant_inventory_item vi using (inventory_item_id)
                    where vi.variant_id = $1`;
    await expect(app.database.rows(insert, [page.variant_id])).rejects.toThrow(/inventory_level_reserved_within_stock/);
  });

  it("keeps reserved pieces as the reservations say, whatever else is written", async () => {
    await app.database.rows("update inventory_level set reserved_quantity = 0");
    const stock = await stockOf(app, page.variant_id);
    expect(stock.reserved).toBe(stock.rows);
    expect(stock.reserved).toBeGreaterThan(0);
  });
});
