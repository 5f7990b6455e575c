import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123205521 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ledger_transaction" drop constraint if exists "ledger_transaction_cause_unique";`,
    );
    this.addSql(
      `create table if not exists "ledger_transaction" ("id" text not null, "cause" text not null, "kind" text check ("kind" in ('sale_paid', 'sale_completed', 'cash_sale', 'sale_refunded')) not null, "order_id" text not null, "order_number" integer not null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_transaction_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_transaction_cause_unique" ON "ledger_transaction" ("cause") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_deleted_at" ON "ledger_transaction" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_seller_id_created_at" ON "ledger_transaction" ("seller_id", "created_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ledger_entry" ("id" text not null, "account" text not null, "amount" integer not null, "transaction_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_entry_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_transaction_id" ON "ledger_entry" ("transaction_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_deleted_at" ON "ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_account" ON "ledger_entry" ("account") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "ledger_entry" add constraint "ledger_entry_transaction_id_foreign" foreign key ("transaction_id") references "ledger_transaction" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "ledger_entry" drop constraint if exists "ledger_entry_transaction_id_foreign";`,
    );

    this.addSql(`drop table if exists "ledger_transaction" cascade;`);

    this.addSql(`drop table if exists "ledger_entry" cascade;`);
  }
}
