import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125144007 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "phone_recovery" ("id" text not null, "person_id" text not null, "member_id" text not null, "officer_id" text not null, "old_phone" text not null, "new_phone" text not null, "reason" text not null, "state" text check ("state" in ('waiting', 'done', 'cancelled')) not null default 'waiting', "due_at" timestamptz not null, "closed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "phone_recovery_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_phone_recovery_person_id_unique" ON "phone_recovery" ("person_id") WHERE state = 'waiting' and deleted_at is null;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_phone_recovery_member_id" ON "phone_recovery" ("member_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_phone_recovery_due_at" ON "phone_recovery" ("due_at") WHERE state = 'waiting' and deleted_at is null;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_phone_recovery_deleted_at" ON "phone_recovery" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "phone_recovery" cascade;`);
  }
}
