import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Finds the few open orders among all that ever were, for the officers' watch over late ones. */
export class Migration20261125147001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_seller_order_open" on "seller_order" ("seller_id") where stage in ('awaiting_acceptance', 'preparing', 'ready_for_pickup', 'sent') and deleted_at is null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_order_open";`);
  }
}
