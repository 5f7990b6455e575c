import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123211308 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "commodity" drop constraint if exists "commodity_handle_unique";`);
    this.addSql(
      `create table if not exists "commodity" ("id" text not null, "handle" text not null, "name" text not null, "name_en" text not null, "unit" text not null, "weight_grams" integer not null, "nutrient_group" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commodity_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_commodity_handle_unique" ON "commodity" ("handle") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commodity_deleted_at" ON "commodity" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "price_ceiling" ("id" text not null, "kind" text check ("kind" in ('HET', 'HAP')) not null, "zone" integer null, "amount" integer not null, "per" text not null, "valid_from" text not null, "valid_to" text null, "source" text not null, "commodity_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "price_ceiling_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_ceiling_commodity_id" ON "price_ceiling" ("commodity_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_ceiling_deleted_at" ON "price_ceiling" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "programme_rule" ("id" text not null, "status" text check ("status" in ('eligible', 'forbidden', 'ambiguous')) not null, "valid_from" text not null, "valid_to" text null, "source" text not null, "commodity_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "programme_rule_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_programme_rule_commodity_id" ON "programme_rule" ("commodity_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_programme_rule_deleted_at" ON "programme_rule" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "price_ceiling" add constraint "price_ceiling_commodity_id_foreign" foreign key ("commodity_id") references "commodity" ("id") on update cascade;`,
    );

    this.addSql(
      `alter table if exists "programme_rule" add constraint "programme_rule_commodity_id_foreign" foreign key ("commodity_id") references "commodity" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "price_ceiling" drop constraint if exists "price_ceiling_commodity_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "programme_rule" drop constraint if exists "programme_rule_commodity_id_foreign";`,
    );

    this.addSql(`drop table if exists "commodity" cascade;`);

    this.addSql(`drop table if exists "price_ceiling" cascade;`);

    this.addSql(`drop table if exists "programme_rule" cascade;`);
  }
}
