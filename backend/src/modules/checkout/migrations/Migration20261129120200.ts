import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Where and when the buyer of an order fetches it. */
export class Migration20261129120200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order" add column if not exists "pickup_outlet_id" text null, add column if not exists "slot_start" timestamptz null, add column if not exists "slot_end" timestamptz null;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_pickup_outlet_id" ON "seller_order" ("pickup_outlet_id") WHERE pickup_outlet_id is not null AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id_slot_start" ON "seller_order" ("seller_id", "slot_start") WHERE slot_start is not null AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order" drop column if exists "pickup_outlet_id", drop column if exists "slot_start", drop column if exists "slot_end";`,
    );
  }
}
