import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Notices are deleted for good, so our index is whole and our queries do not ask. */
export class Migration20261129110000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists notice (
        key text primary key, failures integer not null default 0, next_try_at timestamptz not null default now(),
        told_at timestamptz null, created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(), deleted_at timestamptz null)`);
    this.addSql(`create index if not exists "IDX_notice_created_at" on notice (created_at)`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists notice cascade");
  }
}
