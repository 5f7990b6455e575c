import type { DayHours } from "@pasar/contracts/catalogue";
import type { Executor } from "../database/connection";
import { readSellerFacts, type SellerFacts } from "../database/search-sellers";
import { hashSlot } from "./hash-slot";
import { type GeoPoint, placeOf } from "./place";
import { methodsOfReceiving } from "./ways";

/** One document of the `seller` index. It holds no phone, no address and no member. */
export interface SellerDocument {
  [field: string]: unknown;
  id: string;
  hash_slot: number;
  handle: string;
  name: string;
  kind: string;
  province_code: string;
  regency_code: string;
  regency: string;
  district_code: string;
  district?: string;
  village_code: string;
  village: string;
  /** The middle of its village. */
  location?: GeoPoint;
  /** One entry a day it opens, `"1 07.00-21.00"`: the weekday from Monday, and its local times. */
  opening_hours: string[];
  time_zone: string;
  /** The last day of a holiday. */
  closed_until?: string;
  ways: string[];
  takes_cash: boolean;
  product_count: number;
  categories: string[];
  created_at: string;
}

/** Builds the documents of those sellers that may sell; the others are left out. */
export async function sellerDocuments(executor: Executor, ids: readonly string[]): Promise<SellerDocument[]> {
  return (await readSellerFacts(executor, ids)).map(documentOf);
}

function documentOf(facts: SellerFacts): SellerDocument {
  return {
    id: facts.id,
    hash_slot: hashSlot(facts.id),
    handle: facts.handle,
    name: facts.name,
    kind: facts.kind,
    province_code: facts.province_code,
    regency_code: facts.regency_code,
    regency: facts.regency_name,
    district_code: facts.district_code,
    district: facts.district_name ?? undefined,
    village_code: facts.village_code,
    village: facts.village_name,
    location: placeOf(facts),
    opening_hours: facts.hours.flatMap(openingOf),
    time_zone: facts.time_zone,
    closed_until: facts.closed_until ?? undefined,
    // Whether goods may travel by courier depends on the goods, too.
    ways: methodsOfReceiving(facts, "national"),
    takes_cash: facts.takes_cash,
    product_count: facts.product_count,
    categories: facts.categories,
    created_at: new Date(facts.created_at).toISOString(),
  };
}

function openingOf({ weekday, open, close }: DayHours): string[] {
  return open && close ? [`${weekday} ${open}-${close}`] : [];
}
