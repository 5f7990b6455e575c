import type { MedusaContainer } from "@medusajs/framework/types";
import type { Quote, QuoteRequest } from "@pasar/contracts/checkout";
import { findVillage } from "../../database/areas";
import { readCashRecord } from "../../database/cash-record";
import { databaseOf } from "../../database/connection";
import { readSellables } from "../../database/sellable";
import { toPhone } from "../../http/phone";
import { Refusal } from "../../http/refusal";
import type { Language } from "../../locale/messages";
import { buildQuote } from "./quote";

/** Prices a basket, reading only. Throws `area_mismatch` when the destination is no known village. */
export async function quoteBasket(
  container: MedusaContainer,
  request: QuoteRequest,
  language: Language,
): Promise<Quote> {
  const database = databaseOf(container);
  if (request.destination && !(await findVillage(database, request.destination))) throw new Refusal("area_mismatch");
  const sellables = await readSellables(
    database,
    request.lines.map(({ variant_id }) => variant_id),
  );
  const phone = request.phone ? toPhone(request.phone) : null;
  const cashRecord = phone ? await readCashRecord(database, phone) : undefined;
  return buildQuote({ request, sellables, language, now: new Date(), cashRecord });
}
