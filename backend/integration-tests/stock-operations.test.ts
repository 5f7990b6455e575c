import { randomInt, randomUUID } from "node:crypto";
import { knex } from "@medusajs/framework/mikro-orm/knex";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../src/database/connection";
import { countStock, moveStock, type StockActor } from "../src/database/move-stock";
import { releaseStock, reserveStock } from "../src/database/reserve-stock";
import { copyTemplate, type TestDatabase } from "./harness/database";
import { randomOf } from "./harness/random";

/** So many at every push; `PASAR_STOCK_OPERATIONS=10000` plays those of the figures. */
const OPERATIONS = Number(process.env.PASAR_STOCK_OPERATIONS || 1_000);
const SEED = Number(process.env.PASAR_SEED || randomInt(1_000_000));
const VARIANTS = 4;
const MOST = 6;

interface Good {
  variant_id: string;
  level_id: string;
  location_id: string;
  stocked: number;
  reserved: number;
}

let test: TestDatabase;
let database: Database;
let actor: Omit<StockActor, "idempotencyKey">;
let goods: Good[];
beforeAll(async () => {
  test = await copyTemplate();
  database = knex({ client: "pg", connection: test.url, pool: { min: 0, max: 2 } }) as never;
  goods = await test.rows<Good>(
    `select v.id as variant_id, lv.id as level_id, lv.location_id, lv.stocked_quantity::int as stocked,
            lv.reserved_quantity::int as reserved
     from product_variant v join listing l on l.product_id = v.product_id
     join product_variant_inventory_item vi on vi.variant_id = v.id
     join inventory_level lv on lv.inventory_item_id = vi.inventory_item_id
     where l.seller_id = (select seller_id from listing group by seller_id order by count(*) desc, seller_id limit 1)
       and l.deleted_at is null order by v.id limit ${VARIANTS}`,
  );
  const [member] = await test.rows<{ seller_id: string; id: string }>(
    `select m.seller_id, m.id from member m join listing l on l.seller_id = m.seller_id
     join product_variant v on v.product_id = l.product_id where v.id = $1 limit 1`,
    [goods[0]?.variant_id],
  );
  actor = { sellerId: member?.seller_id ?? "", memberId: member?.id ?? "" };
});
afterAll(async () => {
  await database.destroy();
  await test.drop();
});

/** What buyers hold, beside the shelves themselves: the model the database is compared with. */
const holds = new Map<string, [good: Good, quantity: number]>();
const keyed = () => ({ ...actor, idempotencyKey: randomUUID() });
const now = () => new Date().toISOString();

async function reserve(good: Good, quantity: number): Promise<void> {
  const id = randomUUID();
  const wanted = [{ variantId: good.variant_id, locationId: good.location_id, quantity }];
  if (good.reserved + quantity > good.stocked) {
    await expect(reserveStock(database, id, wanted)).rejects.toThrow("inventory_level_reserved_within_stock");
    return;
  }
  await reserveStock(database, id, wanted);
  good.reserved += quantity;
  holds.set(id, [good, quantity]);
}

async function cancel(pick: number): Promise<void> {
  const [id, hold] = [...holds][Math.floor(pick * holds.size)] ?? [];
  if (!id || !hold) return;
  await releaseStock(database, id);
  await releaseStock(database, id);
  hold[0].reserved -= hold[1];
  holds.delete(id);
}

async function move(good: Good, delta: number, reason: "received" | "returned" | "spoiled"): Promise<void> {
  const command = { variant_id: good.variant_id, delta, reason, occurred_at: now() };
  const key = keyed();
  const { outcome } = await moveStock(database, key, command);
  if (good.stocked + delta < good.reserved) {
    expect(outcome).toBe("stock_reserved");
    return;
  }
  expect([outcome, (await moveStock(database, key, command)).outcome]).toEqual(["done", "done"]);
  good.stocked += delta;
}

async function edit(good: Good, counted: number, isStale: boolean): Promise<void> {
  const expected = good.stocked + (isStale ? 1 : 0);
  const { outcome } = await countStock(database, keyed(), {
    variant_id: good.variant_id,
    counted,
    expected,
    occurred_at: now(),
  });
  if (isStale) expect(outcome).toBe("stock_changed");
  else if (counted < good.reserved) expect(outcome).toBe("stock_reserved");
  else {
    expect(outcome).toBe("done");
    good.stocked = counted;
  }
}

/** As Medusa's own code does: it writes the sum it read before. */
async function meddle(good: Good, value: number): Promise<void> {
  await test.rows("update inventory_level set reserved_quantity = $2 where id = $1", [good.level_id, value]);
}

function operate(random: () => number): Promise<void> {
  const good = goods[Math.floor(random() * goods.length)] as Good;
  const pieces = 1 + Math.floor(random() * MOST);
  const what = random();
  if (what < 0.3) return reserve(good, pieces);
  if (what < 0.5) return cancel(random());
  if (what < 0.6) return move(good, pieces, "received");
  if (what < 0.65) return move(good, pieces, "returned");
  if (what < 0.8) return move(good, -pieces, "spoiled");
  if (what < 0.95) return edit(good, Math.floor(random() * 4 * MOST), random() < 0.2);
  return meddle(good, pieces);
}

async function figures() {
  return test.rows(
    `select lv.stocked_quantity::int as stocked, lv.reserved_quantity::int as reserved,
            (select coalesce(sum(r.quantity), 0)::int from reservation_item r
             where r.inventory_item_id = lv.inventory_item_id and r.location_id = lv.location_id
               and r.deleted_at is null) as held,
            lv.stocked_quantity >= lv.reserved_quantity and lv.reserved_quantity >= 0 as is_sound
     from inventory_level lv join unnest($1::text[]) with ordinality as g(id, place) on g.id = lv.id order by place`,
    [goods.map(({ level_id }) => level_id)],
  );
}

it(
  `${OPERATIONS} random operations keep reserved within stocked and equal to the reservations, seed ${SEED} (R4)`,
  async () => {
    const random = randomOf(SEED);
    for (let operation = 1; operation <= OPERATIONS; operation += 1) {
      await operate(random);
      expect(await figures(), `operation ${operation} of seed ${SEED}`).toEqual(
        goods.map(({ stocked, reserved }) => ({ stocked, reserved, held: reserved, is_sound: true })),
      );
    }
    console.warn(`${OPERATIONS} operations, seed ${SEED}: no piece lost`);
  },
  60_000 + OPERATIONS * 100,
);
