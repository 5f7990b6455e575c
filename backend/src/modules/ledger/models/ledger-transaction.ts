import { model } from "@medusajs/framework/utils";
import { LEDGER_KINDS } from "@pasar/contracts/seller";
import LedgerEntry from "./ledger-entry";

/** One event that moved money. `cause` is unique, so the same event never posts twice. */
const LedgerTransaction = model
  .define("ledger_transaction", {
    id: model.id({ prefix: "ltx" }).primaryKey(),
    /** "<kind>:<id of what caused it>". */
    cause: model.text().unique(),
    kind: model.enum([...LEDGER_KINDS]),
    /** Null for what belongs to no order. */
    order_id: model.text().nullable(),
    order_number: model.number().nullable(),
    /** Null for what concerns no seller. */
    seller_id: model.text().nullable(),
    entries: model.hasMany(() => LedgerEntry, { mappedBy: "transaction" }),
  })
  .indexes([{ on: ["seller_id", "created_at"] }]);

export default LedgerTransaction;
