import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const INDEXES = {
  IDX_buyer_refund_deleted_at: `("deleted_at") WHERE deleted_at IS NULL`,
  IDX_buyer_refund_order_id: `("order_id") WHERE deleted_at IS NULL`,
  IDX_buyer_refund_checkout_id: `("checkout_id") WHERE deleted_at IS NULL`,
  IDX_buyer_refund_next_try_at: `("next_try_at") WHERE state in ('due', 'sent') AND deleted_at IS NULL`,
  IDX_buyer_refund_state_created_at_id: `("state", "created_at", "id") WHERE deleted_at IS NULL`,
} as const;

export class Migration20261128160000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "buyer_refund" ("id" text not null, "cause" text not null, "reason" text not null, "order_id" text null, "order_number" integer null, "checkout_id" text null, "charge_ref" text null, "amount" integer not null, "rail" text check ("rail" in ('gateway', 'bank')) not null, "state" text check ("state" in ('due', 'sent', 'manual_due', 'manual_marked', 'paid', 'failed')) not null, "obstacle" text null, "attempts" integer not null default 0, "next_try_at" timestamptz not null default now(), "account_bank" text null, "account_number" text null, "account_holder" text null, "proof" text null, "marked_by" text null, "confirmed_by" text null, "paid_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "buyer_refund_pkey" primary key ("id"), constraint buyer_refund_amount check (amount > 0), constraint buyer_refund_two_operators check (confirmed_by is null or (marked_by is not null and confirmed_by <> marked_by)));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_buyer_refund_cause_unique" ON "buyer_refund" ("cause") WHERE deleted_at IS NULL;`,
    );
    for (const [name, columns] of Object.entries(INDEXES)) {
      this.addSql(`CREATE INDEX IF NOT EXISTS "${name}" ON "buyer_refund" ${columns};`);
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "buyer_refund" cascade;`);
  }
}
