import type { MedusaContainer } from "@medusajs/framework/types";
import type { Quote, QuoteRequest } from "@pasar/contracts/checkout";
import { findVillage } from "../../database/areas";
import { readCashRecord } from "../../database/cash-record";
import { databaseOf } from "../../database/connection";
import { toPhone } from "../../http/phone";
import { Refusal } from "../../http/refusal";
import type { Language } from "../../locale/messages";
import { priceBasket } from "./price-basket";

/** Prices a basket, reading only. Throws `area_mismatch` when the destination is no known village. */
export async function quoteBasket(
  container: MedusaContainer,
  { lines, destination, phone, vouchers }: QuoteRequest,
  language: Language,
): Promise<Quote> {
  const database = databaseOf(container);
  const chain = destination ? await findVillage(database, destination) : null;
  if (destination && !chain) throw new Refusal("area_mismatch");
  const known = destination && chain ? { ...destination, ...chain } : null;
  const buyer = phone ? toPhone(phone) : null;
  const cashRecord = buyer ? await readCashRecord(database, buyer) : undefined;
  const { quote } = await priceBasket(
    database,
    { lines, destination: known, vouchers, phone: buyer, cashRecord },
    language,
  );
  return quote;
}
