import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const INDEXES = {
  IDX_complaint_deleted_at: `("deleted_at") WHERE deleted_at IS NULL`,
  IDX_complaint_seller_id_created_at: `("seller_id", "created_at") WHERE deleted_at IS NULL`,
  IDX_complaint_checkout_id: `("checkout_id") WHERE deleted_at IS NULL`,
  IDX_complaint_due_at: `("due_at") WHERE state in ('waiting_seller', 'refused', 'decided') AND deleted_at IS NULL`,
} as const;

export class Migration20261128160300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "complaint" ("id" text not null, "order_id" text not null, "seller_id" text not null, "checkout_id" text not null, "reason" text check ("reason" in ('not_received', 'wrong_goods', 'damaged', 'less_than_ordered', 'other')) not null, "wish" text check ("wish" in ('refund', 'replacement')) not null, "state" text check ("state" in ('waiting_seller', 'refused', 'at_office', 'decided', 'at_province', 'closed')) not null, "held_amount" integer not null, "due_at" timestamptz null, "outcome" text check ("outcome" in ('refund', 'replacement', 'rejection')) null, "outcome_amount" integer null, "has_appeal" boolean not null default false, "events" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "complaint_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_order_id_unique" ON "complaint" ("order_id") WHERE deleted_at IS NULL;`,
    );
    for (const [name, columns] of Object.entries(INDEXES)) {
      this.addSql(`CREATE INDEX IF NOT EXISTS "${name}" ON "complaint" ${columns};`);
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "complaint" cascade;`);
  }
}
