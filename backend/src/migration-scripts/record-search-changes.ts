import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Tables the documents of the search are made of: what a change of a row is recorded as, and by which column. */
const RECORDED = [
  { table: "listing", kind: "listing", key: "product_id" },
  { table: "product", kind: "listing", key: "id" },
  { table: "product_sales_channel", kind: "product", key: "product_id" },
  { table: "product_variant", kind: "product", key: "product_id" },
  { table: "product_variant_price_set", kind: "variant", key: "variant_id" },
  { table: "product_variant_inventory_item", kind: "variant", key: "variant_id" },
  { table: "price", kind: "price_set", key: "price_set_id" },
  { table: "inventory_level", kind: "inventory_item", key: "inventory_item_id" },
  { table: "seller", kind: "shop", key: "id" },
  { table: "commodity", kind: "commodity", key: "id" },
  { table: "programme_rule", kind: "commodity", key: "commodity_id" },
  { table: "product_category", kind: "category", key: "id" },
] as const;

const EVENTS = { insert: "new", update: "new", delete: "old" } as const;

/**
 * Lets the database record what the search must show anew, in the transaction that changes it, whatever code does it: a
 * route, a job, Medusa's own workflows or a hand at the SQL prompt. A trigger only appends the row's own key, once a
 * statement; what it reaches is looked up when it is drained (`database/search-changes`), so a buyer waits for nothing.
 *
 * A script and not a module migration, because the tables are several modules' and modules migrate in no fixed order.
 */
export default async function recordSearchChanges({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database.transaction(async (trx) => {
    for (const { table, kind, key } of RECORDED) {
      const name = `${table}_is_searched`;
      await trx.raw(`
        create or replace function ${name}() returns trigger language plpgsql as $$
        begin
          insert into search_change (kind, key) select distinct '${kind}', ${key} from changed where ${key} is not null;
          return null;
        end $$`);
      for (const [event, rows] of Object.entries(EVENTS)) {
        await trx.raw(`drop trigger if exists ${name}_${event} on ${table}`);
        await trx.raw(`
          create trigger ${name}_${event} after ${event} on ${table} referencing ${rows} table as changed
          for each statement execute function ${name}()`);
      }
    }
    await recordMovedAreas(trx);
  });
}

type Executor = { raw(sql: string): PromiseLike<unknown> };

/** Areas are written by the ten thousand, nearly always as they were: only one that was renamed or moved counts. */
async function recordMovedAreas(trx: Executor): Promise<void> {
  await trx.raw(`
    create or replace function area_is_searched() returns trigger language plpgsql as $$
    begin
      insert into search_change (kind, key) values ('area', new.code);
      return null;
    end $$`);
  await trx.raw("drop trigger if exists area_is_searched on area");
  await trx.raw(`
    create trigger area_is_searched after update on area for each row
    when ((old.name, old.latitude, old.longitude, old.deleted_at)
      is distinct from (new.name, new.latitude, new.longitude, new.deleted_at))
    execute function area_is_searched()`);
}
