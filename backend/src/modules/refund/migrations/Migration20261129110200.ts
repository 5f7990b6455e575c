import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129110200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_refund_updated_at" ON "buyer_refund" ("updated_at") WHERE deleted_at IS NULL`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_buyer_refund_updated_at"`);
  }
}
