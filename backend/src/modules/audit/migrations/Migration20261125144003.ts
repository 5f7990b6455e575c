import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The audit log, append-only by the database itself. */
export class Migration20261125144003 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "audit_entry" ("id" text not null, "at" timestamptz not null, "person_id" text null, "role" text not null, "member_id" text null, "officer_id" text null, "seller_id" text null, "device_name" text null, "action" text not null, "record_type" text not null, "record_id" text not null, "before" jsonb null, "after" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_entry_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_seller_id_at" ON "audit_entry" ("seller_id", "at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_record_type_record_id_at" ON "audit_entry" ("record_type", "record_id", "at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_deleted_at" ON "audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(`
      create or replace function audit_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the audit log is append-only' using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`
      create trigger audit_entry_append_only before update or delete or truncate on audit_entry
      for each statement execute function audit_refuse_change()`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_entry" cascade;`);
    this.addSql(`drop function if exists audit_refuse_change`);
  }
}
