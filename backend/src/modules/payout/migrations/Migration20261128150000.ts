import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Payouts are never deleted, so our indexes are whole and our queries do not ask. */
export class Migration20261128150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists payout (
        id text primary key, seller_id text not null, amount integer not null, fee integer not null,
        rail text not null check (rail in ('batch', 'midtrans')), account_id text not null, bank text not null,
        number text not null, holder_name text not null,
        state text not null check (state in ('proposed', 'approved', 'sent', 'paid', 'failed', 'refused', 'cancelled')),
        proposed_by text not null, approved_by text null, closed_by text null, batch_id text null, reference text null,
        proof text null, reason text null, marked_by text null, confirmed_by text null, told_state text null,
        created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
        deleted_at timestamptz null,
        constraint payout_amount check (fee >= 0 and amount > fee),
        constraint payout_two_members check (approved_by is null or approved_by <> proposed_by),
        constraint payout_approved_before_it_leaves check (
          state in ('proposed', 'refused', 'cancelled') or approved_by is not null),
        constraint payout_two_operators check (
          confirmed_by is null or (marked_by is not null and confirmed_by <> marked_by)),
        constraint payout_confirmed_before_paid check (state <> 'paid' or rail <> 'batch' or confirmed_by is not null)
      )`);
    this.addSql("create index if not exists payout_of_seller on payout (seller_id, created_at)");
    this.addSql("create index if not exists payout_in_state on payout (state, created_at)");
    this.addSql(
      "create index if not exists payout_untold on payout (created_at) where told_state is distinct from state",
    );
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists payout cascade");
  }
}
