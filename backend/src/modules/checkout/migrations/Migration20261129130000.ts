import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "partial_cancellation" ("id" text not null, "made_by" text check ("made_by" in ('buyer', 'member')) not null, "member_id" text null, "reason" text check ("reason" in ('sold_out', 'damaged', 'other', 'buyer_asked')) not null, "note" text null, "wanted" jsonb not null, "lines" jsonb not null, "amount" integer not null, "is_refunded" boolean not null, "lowers_stock" boolean not null, "followed_at" timestamptz null, "order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partial_cancellation_pkey" primary key ("id"), constraint partial_cancellation_amount check (amount >= 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partial_cancellation_order_id" ON "partial_cancellation" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partial_cancellation_deleted_at" ON "partial_cancellation" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create index if not exists partial_cancellation_unfollowed on partial_cancellation (created_at) where followed_at is null`,
    );
    this.addSql(
      `alter table if exists "partial_cancellation" add constraint "partial_cancellation_order_id_foreign" foreign key ("order_id") references "seller_order" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "partial_cancellation" cascade;`);
  }
}
