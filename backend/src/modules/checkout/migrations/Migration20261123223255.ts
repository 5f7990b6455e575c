import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123223255 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "checkout" drop constraint if exists "checkout_charge_ref_unique";`);
    this.addSql(
      `create table if not exists "checkout" ("id" text not null, "request_hash" text not null, "status" text check ("status" in ('placing', 'placed')) not null, "shopper_name" text not null, "shopper_phone" text not null, "address_text" text null, "payment_method" text check ("payment_method" in ('qris', 'bri_va', 'cod')) not null, "payment_state" text check ("payment_state" in ('awaiting', 'paid', 'on_handover', 'expired', 'denied')) not null, "total" integer not null, "charge_ref" text null, "expires_at" timestamptz null, "qr_string" text null, "va_number" text null, "bank" text null, "pay_page_url" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "checkout_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_checkout_charge_ref_unique" ON "checkout" ("charge_ref") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_checkout_deleted_at" ON "checkout" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_checkout_expires_at" ON "checkout" ("expires_at") WHERE payment_state = 'awaiting' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_checkout_created_at" ON "checkout" ("created_at") WHERE status = 'placing' AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "seller_order" ("id" text not null, "number" integer not null, "seller_id" text not null, "stage" text check ("stage" in ('awaiting_payment', 'awaiting_acceptance', 'preparing', 'ready_for_pickup', 'sent', 'completed', 'cancelled')) not null, "cancel_reason" text null, "way" text check ("way" in ('pickup', 'delivery', 'courier')) not null, "fee" integer not null, "subtotal" integer not null, "total" integer not null, "note" text null, "lines" jsonb not null, "payment_session_id" text null, "tracking_number" text null, "wrong_codes" integer not null default 0, "checkout_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_checkout_id" ON "seller_order" ("checkout_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_deleted_at" ON "seller_order" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id_stage_created_at" ON "seller_order" ("seller_id", "stage", "created_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "order_step" ("id" text not null, "stage" text not null, "member_id" text null, "order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_step_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_step_order_id" ON "order_step" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_step_deleted_at" ON "order_step" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "seller_order" add constraint "seller_order_checkout_id_foreign" foreign key ("checkout_id") references "checkout" ("id") on update cascade;`,
    );

    this.addSql(
      `alter table if exists "order_step" add constraint "order_step_order_id_foreign" foreign key ("order_id") references "seller_order" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller_order" drop constraint if exists "seller_order_checkout_id_foreign";`);

    this.addSql(`alter table if exists "order_step" drop constraint if exists "order_step_order_id_foreign";`);

    this.addSql(`drop table if exists "checkout" cascade;`);

    this.addSql(`drop table if exists "seller_order" cascade;`);

    this.addSql(`drop table if exists "order_step" cascade;`);
  }
}
