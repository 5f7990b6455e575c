import type { Quote, QuoteRequest } from "@pasar/contracts/checkout";
import type { Place } from "@pasar/fulfillment-kurir/rails";
import { rates } from "../../couriers";
import type { VillageChain } from "../../database/areas";
import type { Executor } from "../../database/connection";
import { readPromotions } from "../../database/promotions";
import { readSellables, type Sellable } from "../../database/sellable";
import type { Language } from "../../locale/messages";
import type { CashRecord } from "../../modules/cash-on-delivery/rules";
import { askCouriers } from "./ask-couriers";
import { buildQuote } from "./quote";

/** Where a basket goes: the village with the areas around it, and the postcode once it is known. */
type Destination = VillageChain & { village_code: string; postcode?: string };

/** What is to be priced, and what is known of the buyer once the buyer is known. */
interface Basket extends Pick<QuoteRequest, "lines" | "vouchers"> {
  destination: Destination | null;
  /** E.164; a code works once for each phone. */
  phone: string | null;
  cashRecord?: CashRecord;
}

/** Prices a basket as it stands now: goods, stock, ways and fees. */
export async function priceBasket(
  executor: Executor,
  { lines, destination, vouchers, phone, cashRecord }: Basket,
  language: Language,
): Promise<{ quote: Quote; sellables: Map<string, Sellable> }> {
  const sellables = await readSellables(
    executor,
    lines.map(({ variant_id }) => variant_id),
  );
  const pieces = lines.flatMap(({ variant_id, quantity }) => {
    const sellable = sellables.get(variant_id);
    return sellable ? [{ sellable, quantity }] : [];
  });
  const couriers = await askCouriers(rates, pieces, destination && placeOf(destination));
  const promotions = await readPromotions(executor, {
    sellerIds: [...new Set(pieces.map(({ sellable }) => sellable.seller.id))],
    codes: vouchers ?? {},
    phone,
  });
  const quote = buildQuote({
    request: { lines, destination, vouchers },
    sellables,
    couriers,
    promotions,
    destinationPoint: destination?.point ?? null,
    language,
    now: new Date(),
    cashRecord,
  });
  return { quote, sellables };
}

function placeOf({ village_code, postcode, village, district, regency }: Destination): Place {
  return { code: village_code, postcode: postcode ?? null, village, district, regency };
}
