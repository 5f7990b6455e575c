import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What promotions took off an order, and who bears it. */
export class Migration20261129100100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order" add column if not exists "goods_discount" integer not null default 0, add column if not exists "delivery_discount" integer not null default 0, add column if not exists "voucher_id" text null, add column if not exists "voucher_code" text null, add column if not exists "delivery_promotion_id" text null, add column if not exists "delivery_funder" text check ("delivery_funder" in ('seller', 'courier')) null;`,
    );
    this.addSql(
      `alter table "seller_order" add constraint "seller_order_sum" check ("total" = "subtotal" - "goods_discount" + "fee" - "delivery_discount" and "goods_discount" between 0 and "subtotal" and "delivery_discount" between 0 and "fee");`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_delivery_promotion_id" ON "seller_order" ("delivery_promotion_id") WHERE delivery_promotion_id is not null AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller_order" drop constraint if exists "seller_order_sum";`);
    this.addSql(
      `alter table if exists "seller_order" drop column if exists "goods_discount", drop column if exists "delivery_discount", drop column if exists "voucher_id", drop column if exists "voucher_code", drop column if exists "delivery_promotion_id", drop column if exists "delivery_funder";`,
    );
  }
}
