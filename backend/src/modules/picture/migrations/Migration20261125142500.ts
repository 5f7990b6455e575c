import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125142500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "picture" ("id" text not null, "key" text not null, "owner_id" text not null, "visibility" text check ("visibility" in ('public', 'private')) not null, "sha256" text not null, "bytes" integer not null, "width" integer not null, "height" integer not null, "color" text not null, "lqip" text not null, "formats" text[] not null, "used_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "picture_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_picture_key_unique" ON "picture" ("key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_picture_deleted_at" ON "picture" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_picture_owner_id_sha256_visibility_unique" ON "picture" ("owner_id", "sha256", "visibility") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_picture_updated_at" ON "picture" ("updated_at") WHERE used_at is null AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "picture_upload" ("id" text not null, "owner_id" text not null, "visibility" text check ("visibility" in ('public', 'private')) not null, "bytes" integer not null, "received" integer not null default 0, "sha256" text null, "picture_key" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "picture_upload_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_picture_upload_deleted_at" ON "picture_upload" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_picture_upload_owner_id_created_at" ON "picture_upload" ("owner_id", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_picture_upload_updated_at" ON "picture_upload" ("updated_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "picture" cascade;`);

    this.addSql(`drop table if exists "picture_upload" cascade;`);
  }
}
