import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Which outlets list a staple is answered from the index alone: a listing is a wide row, and a staple has thousands. */
export class Migration20261129170000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_listing_staple_outlets" on "listing" ("commodity_id", "seller_id") include ("product_id", "unit") where deleted_at is null and commodity_id is not null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_listing_staple_outlets";`);
  }
}
