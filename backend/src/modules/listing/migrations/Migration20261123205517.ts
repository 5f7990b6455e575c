import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123205517 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_product_id_unique";`);
    this.addSql(
      `create table if not exists "listing" ("id" text not null, "product_id" text not null, "seller_id" text not null, "unit" text not null, "category" text not null, "title_en" text not null, "description_en" text not null, "picture" text null, "color" text null, "lqip" text null, "licence_kind" text null, "licence_number" text null, "halal_status" text null, "halal_number" text null, "shelf_life_days" integer null, "ship_scope" text not null, "commodity_id" text null, "search_words" text[] not null, "sold" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_product_id_unique" ON "listing" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_seller_id" ON "listing" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_commodity_id" ON "listing" ("commodity_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing" cascade;`);
  }
}
