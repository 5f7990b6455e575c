import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The photo that proves a transfer. */
export class Migration20261129140100 extends Migration {
  override async up(): Promise<void> {
    this.addSql("alter table buyer_refund add column if not exists proof_photo text null");
  }

  override async down(): Promise<void> {
    this.addSql("alter table buyer_refund drop column if exists proof_photo");
  }
}
