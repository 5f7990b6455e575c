import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Several parcels an order, and bookings that are called off. */
export class Migration20261129120600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "shipment" add column if not exists "number" integer not null default 1, add column if not exists "cancel_state" text check ("cancel_state" in ('wanted', 'done', 'refused')) null, add column if not exists "cancel_note" text null, add column if not exists "cancel_at" timestamptz null;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shipment_order_id_number_unique" ON "shipment" ("order_id", "number") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipment_cancel_at" ON "shipment" ("cancel_at") WHERE cancel_at is not null AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "shipment" drop column if exists "number", drop column if exists "cancel_state", drop column if exists "cancel_note", drop column if exists "cancel_at";`,
    );
  }
}
