import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The seller's own delivery may cost another fee in single districts, and nothing from some sum on. */
export class Migration20261128171000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller" add column if not exists "delivery_own_fees" jsonb not null default '{}', add column if not exists "delivery_free_from" integer null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller" drop column if exists "delivery_own_fees", drop column if exists "delivery_free_from";`,
    );
  }
}
