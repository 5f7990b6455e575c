import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128172000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "shipment" ("id" text not null, "order_id" text not null, "courier" text null, "service" text null, "awb" text null, "booking_id" text null, "tracking_id" text null, "tracking_url" text null, "state" text check ("state" in ('created', 'awaiting_pickup', 'picked_up', 'in_transit', 'out_for_delivery', 'delivered', 'failed_attempt', 'on_hold', 'returning', 'returned', 'cancelled', 'lost_or_disposed')) not null default 'created', "events" jsonb not null, "booked_at" timestamptz not null, "delivered_at" timestamptz null, "next_poll_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shipment_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shipment_booking_id_unique" ON "shipment" ("booking_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipment_order_id" ON "shipment" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipment_next_poll_at" ON "shipment" ("next_poll_at") WHERE next_poll_at is not null AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipment_deleted_at" ON "shipment" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "shipment" cascade;`);
  }
}
