import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** When a payout was sent, paid, and last asked about: a rail without people needs it, and so does the ledger's checker. */
export class Migration20261128152000 extends Migration {
  override async up(): Promise<void> {
    for (const column of ["sent_at", "paid_at", "checked_at"]) {
      this.addSql(`alter table payout add column if not exists ${column} timestamptz null`);
    }
    this.addSql("update payout set paid_at = updated_at where confirmed_by is not null and paid_at is null");
    this.addSql("alter table payout drop constraint if exists payout_paid_at");
    this.addSql("alter table payout add constraint payout_paid_at check (state <> 'paid' or paid_at is not null)");
    this.addSql(
      "create unique index if not exists payout_at_midtrans on payout (reference) where rail = 'midtrans' and reference is not null",
    );
  }

  override async down(): Promise<void> {
    this.addSql("drop index if exists payout_at_midtrans");
    this.addSql("alter table payout drop constraint if exists payout_paid_at");
    for (const column of ["sent_at", "paid_at", "checked_at"]) {
      this.addSql(`alter table payout drop column if exists ${column}`);
    }
  }
}
