import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125144002 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "officer" ("id" text not null, "person_id" text not null, "role" text check ("role" in ('pendamping', 'dinsos_kabupaten', 'dinsos_provinsi', 'pusat', 'editor', 'penerjemah')) not null, "area_code" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "officer_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_officer_person_id_unique" ON "officer" ("person_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_officer_area_code" ON "officer" ("area_code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_officer_deleted_at" ON "officer" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "officer" cascade;`);
  }
}
