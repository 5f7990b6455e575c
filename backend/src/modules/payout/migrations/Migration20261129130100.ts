import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A failure gives the money back to be paid once more, so it takes two operators as a payment does. */
export class Migration20261129130100 extends Migration {
  override async up(): Promise<void> {
    for (const column of ["failure_marked_by", "failure_confirmed_by"]) {
      this.addSql(`alter table payout add column if not exists ${column} text null`);
    }
    this.addSql("alter table payout drop constraint if exists payout_failure_two_operators");
    this.addSql(`
      alter table payout add constraint payout_failure_two_operators check (
        failure_confirmed_by is null or (failure_marked_by is not null and failure_confirmed_by <> failure_marked_by))`);
  }

  override async down(): Promise<void> {
    this.addSql("alter table payout drop constraint if exists payout_failure_two_operators");
    for (const column of ["failure_marked_by", "failure_confirmed_by"]) {
      this.addSql(`alter table payout drop column if exists ${column}`);
    }
  }
}
