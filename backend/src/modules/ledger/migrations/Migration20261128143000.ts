import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Opens the ledger to events beyond a sale: payouts belong to no order, late payments to no seller. */
export class Migration20261128143000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table ledger_transaction drop constraint if exists ledger_transaction_kind_check`);
    for (const column of ["order_id", "order_number", "seller_id"]) {
      this.addSql(`alter table ledger_transaction alter column ${column} drop not null`);
    }
  }

  override async down(): Promise<void> {
    for (const column of ["order_id", "order_number", "seller_id"]) {
      this.addSql(`alter table ledger_transaction alter column ${column} set not null`);
    }
  }
}
