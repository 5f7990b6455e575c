import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A page of a seller's list is read in the order of its dates, whatever the stages. */
export class Migration20261125148000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id_created_at_id" ON "seller_order" ("seller_id", "created_at", "id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_order_seller_id_created_at_id";`);
  }
}
