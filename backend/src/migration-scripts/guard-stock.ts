import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Lets the database guard the stock (house plan, decision 3). Medusa reads a level, adds in JavaScript and writes the sum
 * back, so two processes overwrite each other. Here `reserved_quantity` follows the reservation rows by itself, whatever
 * writes them, writes to it from anywhere else are ignored, and a reservation above the stock fails.
 *
 * A script and not a module migration, because the tables are the inventory module's and modules migrate in no fixed order.
 */
export default async function guardStock({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database.transaction(async (trx) => {
    await trx.raw(`
      create or replace function reservation_moves_level() returns trigger language plpgsql as $$
      declare
        before_quantity numeric := 0;
        after_quantity numeric := 0;
      begin
        if tg_op <> 'INSERT' and old.deleted_at is null then before_quantity := old.quantity; end if;
        if tg_op <> 'DELETE' and new.deleted_at is null then after_quantity := new.quantity; end if;
        if tg_op = 'UPDATE' and (old.inventory_item_id, old.location_id) is distinct from (new.inventory_item_id, new.location_id) then
          raise exception 'a reservation cannot move to another item or location' using errcode = 'restrict_violation';
        end if;
        if before_quantity <> after_quantity then
          update inventory_level
             set reserved_quantity = reserved_quantity + after_quantity - before_quantity,
                 raw_reserved_quantity = jsonb_build_object(
                   'value', (reserved_quantity + after_quantity - before_quantity)::text, 'precision', 20),
                 updated_at = now()
           where inventory_item_id = coalesce(new.inventory_item_id, old.inventory_item_id)
             and location_id = coalesce(new.location_id, old.location_id)
             and deleted_at is null;
        end if;
        return null;
      end $$`);
    await trx.raw(`drop trigger if exists reservation_moves_level on reservation_item`);
    await trx.raw(`
      create trigger reservation_moves_level after insert or update or delete on reservation_item
      for each row execute function reservation_moves_level()`);
    await trx.raw(`
      create or replace function level_keeps_reserved() returns trigger language plpgsql as $$
      begin
        if pg_trigger_depth() < 2 then
          new.reserved_quantity := old.reserved_quantity;
          new.raw_reserved_quantity := old.raw_reserved_quantity;
        end if;
        return new;
      end $$`);
    await trx.raw(`drop trigger if exists level_keeps_reserved on inventory_level`);
    await trx.raw(`
      create trigger level_keeps_reserved before update of reserved_quantity, raw_reserved_quantity on inventory_level
      for each row execute function level_keeps_reserved()`);
    await trx.raw(`
      alter table inventory_level
        drop constraint if exists inventory_level_reserved_within_stock,
        add constraint inventory_level_reserved_within_stock
          check (reserved_quantity >= 0 and stocked_quantity >= 0 and reserved_quantity <= stocked_quantity)`);
  });
}
