import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Which courier and which of its services a buyer chose. */
export class Migration20261128170000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order" add column if not exists "courier" text null, add column if not exists "courier_name" text null, add column if not exists "service" text null, add column if not exists "service_name" text null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order" drop column if exists "courier", drop column if exists "courier_name", drop column if exists "service", drop column if exists "service_name";`,
    );
  }
}
