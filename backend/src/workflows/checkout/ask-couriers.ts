import type { CourierRates, Place, ServiceQuote } from "@pasar/fulfillment-kurir/rails";
import type { Sellable, SellableSeller } from "../../database/sellable";

/** What each seller's goods cost by courier, cheapest first; empty where nobody carries them. By the seller's id. */
export type CourierQuotes = ReadonlyMap<string, readonly ServiceQuote[]>;

/** So many pieces of something. */
export interface Pieces {
  sellable: Sellable;
  quantity: number;
}

const PROVINCE_LENGTH = "18".length;

/** Asks what couriers want for each seller's goods to a place. Nobody is asked before the place is known. */
export async function askCouriers(
  rates: CourierRates,
  pieces: readonly Pieces[],
  to: Place | null,
): Promise<CourierQuotes> {
  if (!to) return new Map();
  const sellers = new Map(pieces.map(({ sellable: { seller } }) => [seller.id, seller]));
  const asked = [...sellers.values()].map(async (seller) => {
    const parcel = pieces.filter(({ sellable }) => sellable.seller.id === seller.id);
    return [seller.id, await quotesOf(rates, seller, parcel, to)] as const;
  });
  return new Map(await Promise.all(asked));
}

async function quotesOf(
  rates: CourierRates,
  seller: SellableSeller,
  parcel: readonly Pieces[],
  to: Place,
): Promise<ServiceQuote[]> {
  const from = placeOfSeller(seller);
  const travel = parcel.every(({ sellable }) => travels(sellable, from.code, to.code));
  if (!seller.courier_option_id || !travel) return [];
  const pieces = parcel.map(({ sellable, quantity }) => ({
    weightGrams: sellable.weight_grams,
    dimensions: dimensionsOf(sellable),
    quantity,
  }));
  return rates.quotes({ from, to, pieces });
}

/** Where a seller's parcels start. */
function placeOfSeller({ village_code, postcode, village_name, district_name, regency_name }: SellableSeller): Place {
  return { code: village_code, postcode, village: village_name, district: district_name, regency: regency_name };
}

function travels({ ship_scope, weight_grams }: Sellable, from: string, to: string): boolean {
  if (weight_grams <= 0 || ship_scope === "local") return false;
  return ship_scope === "national" || from.slice(0, PROVINCE_LENGTH) === to.slice(0, PROVINCE_LENGTH);
}

function dimensionsOf({ length, width, height }: Sellable) {
  return length && width && height ? { length, width, height } : null;
}
