import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125146002 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "catalogue_import" ("id" text not null, "seller_id" text not null, "member_id" text not null, "state" text check ("state" in ('rejected', 'ready', 'applying', 'done', 'failed')) not null, "plan" jsonb not null, "problems" jsonb not null, "problem_count" integer not null, "row_count" integer not null, "done_count" integer not null default 0, "failure" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "catalogue_import_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_import_seller_id_created_at" ON "catalogue_import" ("seller_id", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_import_deleted_at" ON "catalogue_import" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "catalogue_import" cascade;`);
  }
}
