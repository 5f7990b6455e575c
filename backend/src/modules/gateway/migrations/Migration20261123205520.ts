import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123205520 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "midtrans_notification" drop constraint if exists "midtrans_notification_fingerprint_unique";`,
    );
    this.addSql(
      `create table if not exists "midtrans_notification" ("id" text not null, "fingerprint" text not null, "order_ref" text not null, "body" jsonb not null, "processed_at" timestamptz null, "attempts" integer not null default 0, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "midtrans_notification_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_midtrans_notification_fingerprint_unique" ON "midtrans_notification" ("fingerprint") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_midtrans_notification_deleted_at" ON "midtrans_notification" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_midtrans_notification_created_at" ON "midtrans_notification" ("created_at") WHERE processed_at is null AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "midtrans_transaction" ("order_ref" text not null, "transaction_id" text null, "method" text not null, "amount" integer not null, "status" text not null, "expires_at" timestamptz null, "paid_late_at" timestamptz null, "last_checked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "midtrans_transaction_pkey" primary key ("order_ref"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_midtrans_transaction_deleted_at" ON "midtrans_transaction" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_midtrans_transaction_last_checked_at" ON "midtrans_transaction" ("last_checked_at") WHERE status in ('new', 'pending') AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "midtrans_notification" cascade;`);

    this.addSql(`drop table if exists "midtrans_transaction" cascade;`);
  }
}
