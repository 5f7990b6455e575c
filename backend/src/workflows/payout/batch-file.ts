import { writeCsv } from "@pasar/spreadsheet";
import type { Database } from "../../database/connection";
import { listBatch } from "../../database/send-payouts";
import { Refusal } from "../../http/refusal";

/** What a bank asks for in a file of transfers. */
const COLUMNS = ["bank", "account", "holder", "amount", "reference", "seller"] as const;
/** Banks cut the text of a transfer; a payout is told apart by its beginning. */
const REFERENCE_LENGTH = 18;

/** The transfers of a batch as CSV; a failed or paid one is in it as long as the batch is. Throws `not_found`. */
export async function writeBatchFile(database: Database, batchId: string): Promise<Buffer> {
  const payouts = await listBatch(database, batchId);
  if (payouts.length === 0) throw new Refusal("not_found");
  const rows = payouts.map(({ id, bank, number, holder_name, amount, fee, seller_name }) => [
    bank,
    number,
    holder_name,
    amount - fee,
    `PB ${id}`.slice(0, REFERENCE_LENGTH),
    seller_name,
  ]);
  return writeCsv([COLUMNS, ...rows]);
}
