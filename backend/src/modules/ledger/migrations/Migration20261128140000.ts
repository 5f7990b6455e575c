import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const INDEXES = {
  ledger_transaction_of_seller: "ledger_transaction (seller_id, created_at desc, id desc)",
  ledger_entry_of_transaction: "ledger_entry (transaction_id)",
  ledger_entry_of_account: "ledger_entry (account)",
} as const;
const PARTIAL = [
  "IDX_ledger_transaction_seller_id_created_at",
  "IDX_ledger_entry_transaction_id",
  "IDX_ledger_entry_account",
] as const;

/** Indexes every posting: nothing is ever deleted here, so our queries do not ask and skip Medusa's partial indexes. */
export class Migration20261128140000 extends Migration {
  override async up(): Promise<void> {
    for (const [name, columns] of Object.entries(INDEXES)) {
      this.addSql(`create index if not exists ${name} on ${columns}`);
    }
    for (const name of PARTIAL) this.addSql(`drop index if exists "${name}"`);
  }

  override async down(): Promise<void> {
    for (const name of Object.keys(INDEXES)) this.addSql(`drop index if exists ${name}`);
  }
}
