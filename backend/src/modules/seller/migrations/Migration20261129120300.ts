import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The seller's own delivery may be priced by distance. */
export class Migration20261129120300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller" add column if not exists "delivery_distance" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller" drop column if exists "delivery_distance";`);
  }
}
