import { model } from "@medusajs/framework/utils";
import { RATE_KINDS } from "@pasar/contracts/ledger-rates";

/**
 * What is taken from sales or payouts from a moment on, until the next row of its kind. Rows are never changed, and none
 * begins in the past: what was posted keeps the rate it was posted with.
 */
const LedgerRate = model
  .define("ledger_rate", {
    id: model.id({ prefix: "lrat" }).primaryKey(),
    kind: model.enum([...RATE_KINDS]),
    /** Basis points of a sale; whole rupiah for `payout_fee`. */
    value: model.number(),
    /** Null while the rate is written down but not in force. */
    valid_from: model.dateTime().nullable(),
  })
  .indexes([{ on: ["kind", "valid_from"], name: "ledger_rate_in_force" }])
  .checks([
    { name: "ledger_rate_not_negative", expression: "value >= 0 and (kind = 'payout_fee' or value <= 10000)" },
    { name: "ledger_rate_not_backdated", expression: "valid_from is null or valid_from >= created_at" },
  ]);

export default LedgerRate;
