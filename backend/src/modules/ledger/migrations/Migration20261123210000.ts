import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Makes the ledger keep its own rules: postings are immutable and every transaction sums to zero. */
export class Migration20261123210000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function ledger_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the ledger is append-only: post a new transaction instead' using errcode = 'restrict_violation';
      end $$`);
    for (const table of ["ledger_transaction", "ledger_entry"]) {
      this.addSql(`
        create trigger ${table}_append_only before update or delete or truncate on ${table}
        for each statement execute function ledger_refuse_change()`);
    }
    this.addSql(`
      create or replace function ledger_check_balance() returns trigger language plpgsql as $$
      begin
        if (select sum(amount) from ledger_entry where transaction_id = new.transaction_id) <> 0 then
          raise exception 'ledger transaction % does not sum to zero', new.transaction_id using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    this.addSql(`
      create constraint trigger ledger_entry_balanced after insert on ledger_entry
      deferrable initially deferred for each row execute function ledger_check_balance()`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists ledger_entry_balanced on ledger_entry`);
    this.addSql(`drop trigger if exists ledger_entry_append_only on ledger_entry`);
    this.addSql(`drop trigger if exists ledger_transaction_append_only on ledger_transaction`);
    this.addSql(`drop function if exists ledger_check_balance, ledger_refuse_change`);
  }
}
