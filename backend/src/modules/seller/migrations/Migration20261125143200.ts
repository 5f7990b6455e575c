import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125143200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller" add column if not exists "suspended_at" timestamptz null, add column if not exists "suspension_reason" text null, add column if not exists "mentor_officer_id" text null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller" drop column if exists "suspended_at", drop column if exists "suspension_reason", drop column if exists "mentor_officer_id";`,
    );
  }
}
