import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123205516 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "member" drop constraint if exists "member_phone_unique";`);
    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_handle_unique";`);
    this.addSql(
      `create table if not exists "seller" ("id" text not null, "handle" text not null, "kind" text check ("kind" in ('kube', 'ewarong')) not null, "name" text not null, "story" text not null, "story_en" text not null, "phone" text not null, "formed_on" text null, "regency_code" text not null, "regency_name" text not null, "village_code" text not null, "village_name" text not null, "address" text not null, "time_zone" text not null, "hours" jsonb not null, "stock_location_id" text not null, "shipping_profile_id" text not null, "pickup_option_id" text null, "delivery_option_id" text null, "delivery_fee" integer null, "delivery_districts" text[] not null, "courier_option_id" text null, "takes_cash" boolean not null default true, "status" text check ("status" in ('active', 'suspended')) not null default 'active', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_handle_unique" ON "seller" ("handle") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_deleted_at" ON "seller" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_stock_location_id" ON "seller" ("stock_location_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_shipping_profile_id" ON "seller" ("shipping_profile_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "member" ("id" text not null, "name" text not null, "phone" text not null, "role" text check ("role" in ('ketua', 'sekretaris', 'bendahara', 'anggota', 'penanggung_jawab', 'kasir')) not null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_member_phone_unique" ON "member" ("phone") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_member_seller_id" ON "member" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_member_deleted_at" ON "member" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "member" add constraint "member_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "member" drop constraint if exists "member_seller_id_foreign";`);

    this.addSql(`drop table if exists "seller" cascade;`);

    this.addSql(`drop table if exists "member" cascade;`);
  }
}
