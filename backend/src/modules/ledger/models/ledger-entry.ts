import { model } from "@medusajs/framework/utils";
import LedgerTransaction from "./ledger-transaction";

/** One side of a posting. Debits are positive, credits negative; the entries of a transaction sum to zero. */
const LedgerEntry = model
  .define("ledger_entry", {
    id: model.id({ prefix: "lent" }).primaryKey(),
    /** "<owner>:<account>", such as "seller:sel_01:payable" or "gateway:midtrans". */
    account: model.text(),
    /** Signed rupiah. */
    amount: model.number(),
    transaction: model.belongsTo(() => LedgerTransaction, { mappedBy: "entries" }),
  })
  .indexes([{ on: ["account"] }]);

export default LedgerEntry;
