import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Members become persons with a sign-in of their own, and a seller knows every area it lies in. */
export class Migration20261125144005 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "member" add column if not exists "person_id" text null;`);
    // Members of before this had their PIN in Medusa's auth module, which only demo members did: the seed makes them anew.
    this.addSql(`update "member" set "person_id" = "id", "deleted_at" = coalesce("deleted_at", now());`);
    this.addSql(`alter table if exists "member" alter column "person_id" set not null;`);
    this.addSql(`alter table if exists "member" drop column if exists "phone";`);
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_member_person_id_unique" ON "member" ("person_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "seller" add column if not exists "province_code" text null, add column if not exists "district_code" text null;`,
    );
    this.addSql(
      `update "seller" set "province_code" = split_part("village_code", '.', 1), "district_code" = split_part("village_code", '.', 1) || '.' || split_part("village_code", '.', 2) || '.' || split_part("village_code", '.', 3);`,
    );
    this.addSql(
      `alter table if exists "seller" alter column "province_code" set not null, alter column "district_code" set not null;`,
    );
    for (const level of ["province", "regency", "district", "village"]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_seller_${level}_code" ON "seller" ("${level}_code") WHERE deleted_at IS NULL;`,
      );
    }
  }

  override async down(): Promise<void> {
    for (const level of ["province", "regency", "district", "village"]) {
      this.addSql(`drop index if exists "IDX_seller_${level}_code";`);
    }
    this.addSql(
      `alter table if exists "seller" drop column if exists "province_code", drop column if exists "district_code";`,
    );
    this.addSql(`alter table if exists "member" add column if not exists "phone" text not null default '';`);
    this.addSql(`alter table if exists "member" drop column if exists "person_id";`);
  }
}
