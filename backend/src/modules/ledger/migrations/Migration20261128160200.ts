import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Finds the postings of an order, to tell whether a refund was its last. */
export class Migration20261128160200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists ledger_transaction_of_order on ledger_transaction (order_id)`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists ledger_transaction_of_order`);
  }
}
