import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128180200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "payment_change" ("id" text not null, "method" text not null, "replaced_ref" text null, "charge_ref" text null, "done_at" timestamptz null, "checkout_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_change_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_change_checkout_id" ON "payment_change" ("checkout_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_change_deleted_at" ON "payment_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_change_replaced_ref" ON "payment_change" ("replaced_ref") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "payment_change" add constraint "payment_change_checkout_id_foreign" foreign key ("checkout_id") references "checkout" ("id") on update cascade;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_checkout_shopper_phone" ON "checkout" ("shopper_phone") WHERE payment_method = 'cod' AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_checkout_shopper_phone";`);
    this.addSql(`drop table if exists "payment_change" cascade;`);
  }
}
