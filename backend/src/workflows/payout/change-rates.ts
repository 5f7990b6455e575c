import { type LedgerRateList, type NewRate, RATE_LEAD_MS } from "@pasar/contracts/ledger-rates";
import type { Database } from "../../database/connection";
import { addRate, listRates } from "../../database/ledger-rates";
import { Refusal } from "../../http/refusal";
import { type Language, say } from "../../locale/messages";

/**
 * Writes down what will be taken from sales or payouts from a moment on; what was posted keeps its rate. The same id again
 * changes nothing. Throws `invalid_body` for a moment that is not far enough ahead, `key_reused` for another rate's id.
 */
export async function announceRate(
  database: Database,
  { rate, operator, language }: { rate: NewRate; operator: string; language: Language },
): Promise<LedgerRateList> {
  const isKnown = (await listRates(database)).some(({ id }) => id === rate.id);
  if (!isKnown && new Date(rate.valid_from).getTime() < Date.now() + RATE_LEAD_MS) {
    throw new Refusal("invalid_body", { fields: { valid_from: say(language, "rate_too_soon") } });
  }
  const isKept = await database.transaction((transaction) => addRate(transaction, rate, operator));
  if (!isKept) throw new Refusal("key_reused");
  return { rates: await listRates(database) };
}
