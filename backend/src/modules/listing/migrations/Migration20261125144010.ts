import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Products that members keep: their pictures, licences, choices, versions, and the rules of the licence gate. */
export class Migration20261125144010 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "listing" add column if not exists "client_id" text null, add column if not exists "version" integer not null default 1, add column if not exists "more_pictures" text[] not null default '{}', add column if not exists "food_form" text null, add column if not exists "licence_valid_until" text null, add column if not exists "halal_valid_until" text null, add column if not exists "preorder_days" integer null, add column if not exists "minimum_order" integer not null default 1, add column if not exists "variant_kind" text null, add column if not exists "price_reason" text null, add column if not exists "archived_at" timestamptz null, add column if not exists "withdrawn_at" timestamptz null;`,
    );
    this.addSql(`drop index if exists "IDX_listing_seller_id";`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_seller_id_id" ON "listing" ("seller_id", "id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create unique index if not exists "IDX_listing_client_id" on "listing" ("seller_id", "client_id") where deleted_at is null and client_id is not null;`,
    );
    this.addSql(
      `create unique index if not exists "IDX_listing_staple" on "listing" ("seller_id", "commodity_id") where deleted_at is null and commodity_id is not null;`,
    );
    this.addSql(
      `create index if not exists "IDX_listing_licence_end" on "listing" (least("licence_valid_until", "halal_valid_until")) where deleted_at is null and withdrawn_at is null;`,
    );
    this.addSql(
      `create table if not exists "licence_rule" ("id" text not null, "kind" text check ("kind" in ('licence', 'halal', 'advice')) not null, "category" text not null, "food_form" text null, "licences" text[] not null, "exempt_below_days" integer null, "issuer" text null, "valid_from" text not null, "valid_to" text null, "source" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "licence_rule_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_licence_rule_deleted_at" ON "licence_rule" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_licence_rule_category" ON "licence_rule" ("category") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "licence_rule" cascade;`);
    this.addSql(
      `alter table if exists "listing" drop column if exists "client_id", drop column if exists "version", drop column if exists "more_pictures", drop column if exists "food_form", drop column if exists "licence_valid_until", drop column if exists "halal_valid_until", drop column if exists "preorder_days", drop column if exists "minimum_order", drop column if exists "variant_kind", drop column if exists "price_reason", drop column if exists "archived_at", drop column if exists "withdrawn_at";`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_seller_id" ON "listing" ("seller_id") WHERE deleted_at IS NULL;`,
    );
  }
}
