import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125143100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "application" ("id" text not null, "kind" text check ("kind" in ('kube', 'ewarong')) not null, "person_id" text not null, "status" text check ("status" in ('draft', 'submitted', 'correction', 'approved', 'rejected')) not null default 'draft', "answers" jsonb not null, "version" integer not null default 1, "province_code" text null, "regency_code" text null, "district_code" text null, "village_code" text null, "corrections" jsonb not null, "note" text null, "submitted_at" timestamptz null, "decided_at" timestamptz null, "decided_by" text null, "seller_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "application_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_application_deleted_at" ON "application" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_application_person_id" ON "application" ("person_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_application_regency_code_status_submitted_at" ON "application" ("regency_code", "status", "submitted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_application_seller_id" ON "application" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_application_person_open" ON "application" ("person_id") WHERE deleted_at IS NULL AND status IN ('draft', 'submitted', 'correction');`,
    );
    this.addSql(
      `create table if not exists "outlet_facts" ("id" text not null, "seller_id" text not null, "runner" text check ("runner" in ('kube', 'operator')) not null, "kube_id" text null, "bank" text not null, "bank_agent_number" text not null, "terminal" text check ("terminal" in ('working', 'broken', 'none')) not null, "suppliers" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outlet_facts_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_outlet_facts_seller_id_unique" ON "outlet_facts" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outlet_facts_deleted_at" ON "outlet_facts" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "outlet_facts" cascade;`);
    this.addSql(`drop table if exists "application" cascade;`);
  }
}
