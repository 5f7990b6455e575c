import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "pickup_point" ("id" text not null, "seller_id" text not null, "outlet_id" text not null, "state" text check ("state" in ('requested', 'accepted', 'refused', 'ended')) not null default 'requested', "moved_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pickup_point_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pickup_point_seller_id_outlet_id_unique" ON "pickup_point" ("seller_id", "outlet_id") WHERE state in ('requested', 'accepted') AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pickup_point_outlet_id" ON "pickup_point" ("outlet_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pickup_point_deleted_at" ON "pickup_point" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "pickup_point" cascade;`);
  }
}
