import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The clock that writes AVIF files looks every minute for the few pictures without. */
export class Migration20261125150500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_picture_without_avif" ON "picture" ("used_at") WHERE visibility = 'public' and used_at is not null and not ('avif' = any(formats)) and deleted_at is null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_picture_without_avif";`);
  }
}
