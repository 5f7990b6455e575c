import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const MOVED_ON = "('waiting_seller', 'refused', 'decided', 'replacing', 'replacement_sent')";

/** A replacement is sent and confirmed before the complaint ends. */
export class Migration20261129110300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "complaint" drop constraint if exists "complaint_state_check"`);
    this.addSql(
      `alter table "complaint" add constraint "complaint_state_check" check ("state" in ('waiting_seller', 'refused', 'at_office', 'decided', 'at_province', 'replacing', 'replacement_sent', 'closed'))`,
    );
    this.addSql(`drop index if exists "IDX_complaint_due_at"`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_due_at" ON "complaint" ("due_at") WHERE state in ${MOVED_ON} AND deleted_at IS NULL`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_updated_at" ON "complaint" ("updated_at") WHERE deleted_at IS NULL`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_complaint_updated_at"`);
    this.addSql(`drop index if exists "IDX_complaint_due_at"`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_due_at" ON "complaint" ("due_at") WHERE state in ('waiting_seller', 'refused', 'decided') AND deleted_at IS NULL`,
    );
  }
}
