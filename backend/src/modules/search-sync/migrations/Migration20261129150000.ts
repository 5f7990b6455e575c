import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "search_change" ("seq" bigserial not null, "kind" text not null, "key" text not null, "written_to" integer null, "recorded_at" timestamptz not null default now(), constraint "search_change_pkey" primary key ("seq"));`,
    );
    this.addSql(`create index if not exists "IDX_search_change_kind_key" on "search_change" ("kind", "key");`);
    // Its rows live for half a second, so it is swept by how many died and not by how many there are.
    this.addSql(
      `alter table "search_change" set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_change" cascade;`);
  }
}
