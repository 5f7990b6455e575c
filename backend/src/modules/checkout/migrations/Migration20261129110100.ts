import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The language a buyer is written to in, and the way to what has just happened. */
export class Migration20261129110100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "checkout" add column if not exists "language" text check ("language" in ('id', 'en')) not null default 'id'`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_checkout_updated_at" ON "checkout" ("updated_at") WHERE deleted_at IS NULL`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_step_created_at" ON "order_step" ("created_at") WHERE deleted_at IS NULL`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_order_step_created_at"`);
    this.addSql(`drop index if exists "IDX_checkout_updated_at"`);
    this.addSql(`alter table "checkout" drop column if exists "language"`);
  }
}
