import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** How far goods are brought, which limits cash. */
export class Migration20261129120400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_order" add column if not exists "kilometres" real null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller_order" drop column if exists "kilometres";`);
  }
}
