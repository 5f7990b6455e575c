import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The photo that proves a transfer. */
export class Migration20261129140000 extends Migration {
  override async up(): Promise<void> {
    this.addSql("alter table payout add column if not exists proof_photo text null");
  }

  override async down(): Promise<void> {
    this.addSql("alter table payout drop column if exists proof_photo");
  }
}
