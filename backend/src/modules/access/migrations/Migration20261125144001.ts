import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const ROW_TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

export class Migration20261125144001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "person" ("id" text not null, "name" text not null, "phone" text not null, "pin_hash" text null, "pin_set_at" timestamptz null, ${ROW_TIMES}, constraint "person_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_person_phone_unique" ON "person" ("phone") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_person_deleted_at" ON "person" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "access_session" ("id" text not null, "person_id" text not null, "token_hash" text not null, "device_id" text not null, "device_name" text not null, "entered_by" text check ("entered_by" in ('pin', 'code')) not null, "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "end_reason" text check ("end_reason" in ('signed_out', 'ended_by_owner', 'replaced', 'pin_changed', 'phone_changed', 'access_revoked')) null, ${ROW_TIMES}, constraint "access_session_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_access_session_token_hash_unique" ON "access_session" ("token_hash") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_session_person_id_device_id" ON "access_session" ("person_id", "device_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_session_deleted_at" ON "access_session" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "one_time_code" ("id" text not null, "phone" text not null, "device_id" text not null, "address" text not null, "code_hash" text not null, "expires_at" timestamptz not null, "tries" integer not null default 0, "used_at" timestamptz null, ${ROW_TIMES}, constraint "one_time_code_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_one_time_code_phone_created_at" ON "one_time_code" ("phone", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_one_time_code_address_created_at" ON "one_time_code" ("address", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_one_time_code_deleted_at" ON "one_time_code" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "pin_guess" ("id" text not null, "phone" text not null, "device_id" text not null, "failures" integer not null, "locked_until" timestamptz null, ${ROW_TIMES}, constraint "pin_guess_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pin_guess_phone_device_id_unique" ON "pin_guess" ("phone", "device_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pin_guess_deleted_at" ON "pin_guess" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    for (const table of ["person", "access_session", "one_time_code", "pin_guess"]) {
      this.addSql(`drop table if exists "${table}" cascade;`);
    }
  }
}
