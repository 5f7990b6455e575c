import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Rows are deleted for good, so our indexes are whole and our queries do not ask. */
export class Migration20261129160000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists search_demand (
        id text primary key, day text not null, words text not null, searches integer not null default 0,
        zero_hits integer not null default 0, clicks integer not null default 0,
        created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
        deleted_at timestamptz null)`);
    this.addSql(`create unique index if not exists "IDX_search_demand_day_words_unique" on search_demand (day, words)`);
    this.addSql(`create index if not exists "IDX_search_demand_created_at" on search_demand (created_at)`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists search_demand cascade");
  }
}
