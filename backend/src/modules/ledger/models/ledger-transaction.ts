import { model } from "@medusajs/framework/utils";
import LedgerEntry from "./ledger-entry";

/** One event that moved money. `cause` is unique, so the same event never posts twice. */
const LedgerTransaction = model
  .define("ledger_transaction", {
    id: model.id({ prefix: "ltx" }).primaryKey(),
    /** "<kind>:<order id>". */
    cause: model.text().unique(),
    kind: model.enum(["sale_paid", "sale_completed", "cash_sale", "sale_refunded"]),
    order_id: model.text(),
    order_number: model.number(),
    seller_id: model.text(),
    entries: model.hasMany(() => LedgerEntry, { mappedBy: "transaction" }),
  })
  .indexes([{ on: ["seller_id", "created_at"] }]);

export default LedgerTransaction;
