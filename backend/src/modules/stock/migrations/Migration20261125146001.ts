import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Makes the movements keep their own rules: append-only, and before plus delta is after. */
export class Migration20261125146001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table stock_movement add constraint stock_movement_adds_up
        check (on_hand_before + delta = on_hand_after and on_hand_before >= 0 and on_hand_after >= 0)`);
    this.addSql(`
      create or replace function stock_movement_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'stock movements are append-only: record another one instead' using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`
      create trigger stock_movement_append_only before update or delete or truncate on stock_movement
      for each statement execute function stock_movement_refuse_change()`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists stock_movement_append_only on stock_movement`);
    this.addSql(`drop function if exists stock_movement_refuse_change`);
    this.addSql(`alter table if exists stock_movement drop constraint if exists stock_movement_adds_up`);
  }
}
