import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Goods are fetched at set times: how long a seller prepares, and how many orders may choose the same time. */
export class Migration20261129120100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller" add column if not exists "preparation_hours" integer not null default 2, add column if not exists "slot_limit" integer null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller" drop column if exists "preparation_hours", drop column if exists "slot_limit";`,
    );
  }
}
