import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125144020 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "meeting_minutes" ("id" text not null, "seller_id" text not null, "held_on" text not null, "summary" text not null, "photo_key" text null, "decisions" jsonb not null, "recorded_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "meeting_minutes_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_meeting_minutes_deleted_at" ON "meeting_minutes" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_meeting_minutes_seller_id_created_at" ON "meeting_minutes" ("seller_id", "created_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "payout_account" ("id" text not null, "seller_id" text not null, "bank" text not null, "number" text not null, "holder_name" text not null, "status" text check ("status" in ('waiting_approval', 'waiting_time', 'active', 'replaced', 'cancelled', 'refused')) not null, "proposed_by" text null, "approved_by" text null, "closed_by" text null, "effective_at" timestamptz null, "told_status" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_account_pkey" primary key ("id"), constraint payout_account_two_members check (approved_by is null or (proposed_by is not null and approved_by <> proposed_by)), constraint payout_account_approved_before_use check (status not in ('waiting_time', 'active', 'replaced') or proposed_by is null or approved_by is not null));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_account_deleted_at" ON "payout_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_account_one_active" ON "payout_account" ("seller_id") WHERE status = 'active' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_account_one_waiting" ON "payout_account" ("seller_id") WHERE status in ('waiting_approval', 'waiting_time') AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_account_seller_id_created_at" ON "payout_account" ("seller_id", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_account_effective_at" ON "payout_account" ("effective_at") WHERE status = 'waiting_time' AND deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "seller" add column if not exists "closed_until" text null, add column if not exists "kube_id" text null, add column if not exists "members_version" integer not null default 0, add column if not exists "settings_version" integer not null default 0;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller" drop column if exists "closed_until", drop column if exists "kube_id", drop column if exists "members_version", drop column if exists "settings_version";`,
    );
    this.addSql(`drop table if exists "payout_account" cascade;`);
    this.addSql(`drop table if exists "meeting_minutes" cascade;`);
  }
}
