import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What is taken from sales and payouts, from when on. No fee, and the tax of PMK 37/2025 is off until it is collected. */
export class Migration20261128151000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists ledger_rate (
        id text primary key, kind text not null check (kind in ('platform_fee', 'tax_withheld', 'payout_fee')),
        value integer not null, valid_from timestamptz null,
        created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
        deleted_at timestamptz null,
        constraint ledger_rate_not_negative check (value >= 0 and (kind = 'payout_fee' or value <= 10000)),
        constraint ledger_rate_not_backdated check (valid_from is null or valid_from >= created_at)
      )`);
    this.addSql("create index if not exists ledger_rate_in_force on ledger_rate (kind, valid_from)");
    this.addSql(`
      create trigger ledger_rate_append_only before update or delete or truncate on ledger_rate
      for each statement execute function ledger_refuse_change()`);
    this.addSql(`
      insert into ledger_rate (id, kind, value, valid_from) values
        ('lrat_no_platform_fee', 'platform_fee', 0, now()), ('lrat_no_payout_fee', 'payout_fee', 0, now()),
        ('lrat_pph_22', 'tax_withheld', 50, null)`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists ledger_rate cascade");
  }
}
