import type { DayHours, SellerKind } from "@pasar/contracts/catalogue";
import { type Executor, rowsOf } from "./connection";
import type { SellerPlace } from "./search-products";

/** What a document of the `seller` index is made of. */
export interface SellerFacts extends SellerPlace {
  id: string;
  handle: string;
  kind: SellerKind;
  name: string;
  district_code: string;
  district_name: string | null;
  hours: DayHours[];
  time_zone: string;
  closed_until: string | null;
  delivery_option_id: string | null;
  courier_option_id: string | null;
  takes_cash: boolean;
  product_count: number;
  /** Slugs of the shelves its goods stand on. */
  categories: string[];
  created_at: Date;
}

/** Only what is for everybody's eyes: no phone, no address, no member, and no story, which tells of persons. */
const FACTS = `
  select s.id, s.handle, s.kind, s.name, s.province_code, s.regency_code, s.regency_name, s.district_code,
    district.name as district_name, s.village_code, s.village_name, village.latitude, village.longitude, s.hours,
    s.time_zone, s.closed_until, s.delivery_option_id, s.courier_option_id, s.takes_cash, s.created_at,
    goods.product_count, goods.categories
  from seller s
  left join area village on village.code = s.village_code and village.deleted_at is null
  left join area district on district.code = s.district_code and district.deleted_at is null
  cross join lateral (
    select count(*)::int as product_count, coalesce(array_agg(distinct l.category order by l.category), '{}') as categories
    from listing l join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
    where l.seller_id = s.id and l.deleted_at is null
  ) goods
  where s.id = any(?) and s.status = 'active' and s.deleted_at is null
  order by s.id`;

/** Reads what the search shows of the given sellers, in one statement; those that may not sell are left out. */
export function readSellerFacts(executor: Executor, sellerIds: readonly string[]): Promise<SellerFacts[]> {
  return rowsOf<SellerFacts>(executor, FACTS, [sellerIds]);
}

/** The ids of the next sellers after one, in order. */
export async function knownSellerIds(executor: Executor, after: string, limit: number): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    executor,
    "select id from seller where id > ? and deleted_at is null order by id limit ?",
    [after, limit],
  );
  return rows.map(({ id }) => id);
}
