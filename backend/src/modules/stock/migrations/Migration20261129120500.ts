import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const BEFORE = ["sold", "received", "produced", "spoiled", "own_use", "returned", "counted", "corrected", "imported"];

/** Goods of an order that was cancelled on its way are gone from the shelf until their seller puts them back. */
export class Migration20261129120500 extends Migration {
  override async up(): Promise<void> {
    this.allow([...BEFORE, "sent_out"]);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_movement_order_id" ON "stock_movement" ("order_id") WHERE order_id is not null AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_stock_movement_order_id";`);
    this.allow(BEFORE);
  }

  private allow(reasons: readonly string[]): void {
    this.addSql(`alter table if exists "stock_movement" drop constraint if exists "stock_movement_reason_check";`);
    this.addSql(
      `alter table if exists "stock_movement" add constraint "stock_movement_reason_check" check ("reason" in (${reasons.map((reason) => `'${reason}'`).join(", ")}));`,
    );
  }
}
