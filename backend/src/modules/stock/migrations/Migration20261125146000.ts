import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125146000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "stock_movement" ("id" text not null, "seller_id" text not null, "variant_id" text not null, "product_id" text not null, "delta" integer not null, "on_hand_before" integer not null, "on_hand_after" integer not null, "reason" text check ("reason" in ('sold', 'received', 'produced', 'spoiled', 'own_use', 'returned', 'counted', 'corrected', 'imported')) not null, "supplier" text check ("supplier" in ('market', 'bulog', 'mill', 'breeder', 'wholesaler', 'other')) null, "stock_out_reason" text check ("stock_out_reason" in ('supplier_short', 'supplier_sold_out', 'price_or_capital', 'demand_above_expectation', 'other')) null, "note" text null, "member_id" text null, "order_id" text null, "occurred_at" timestamptz not null, "idempotency_key" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stock_movement_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_movement_deleted_at" ON "stock_movement" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stock_movement_seller_id_idempotency_key_unique" ON "stock_movement" ("seller_id", "idempotency_key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_movement_variant_id_created_at_id" ON "stock_movement" ("variant_id", "created_at", "id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_movement_seller_id_created_at" ON "stock_movement" ("seller_id", "created_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "low_mark" ("id" text not null, "seller_id" text not null, "variant_id" text not null, "low_at" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "low_mark_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_low_mark_variant_id_unique" ON "low_mark" ("variant_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_low_mark_seller_id" ON "low_mark" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_low_mark_deleted_at" ON "low_mark" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stock_movement" cascade;`);
    this.addSql(`drop table if exists "low_mark" cascade;`);
  }
}
