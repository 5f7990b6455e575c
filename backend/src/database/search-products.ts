import type { SellerKind } from "@pasar/contracts/catalogue";
import { type Executor, rowsOf } from "./connection";
import { BADGE_COLUMNS, GOODS_JOINS } from "./sellable";

/** What a document of the `product` index is made of. Rupiah and pieces. */
export interface ProductFacts {
  id: string;
  handle: string;
  title: string;
  title_en: string;
  description: string;
  search_words: string[];
  status: string;
  sales_channel_ids: string[];
  created_at: Date;
  unit: string;
  has_choices: boolean;
  price: number;
  stock: number;
  sold: number;
  picture: string | null;
  color: string | null;
  category: string;
  /** The shelf and those it stands in, outermost first. */
  categories: { slug: string; name: string; name_en: string | null }[];
  ship_scope: string;
  is_halal: boolean;
  has_pirt: boolean;
  commodity_id: string | null;
  nutrient_group: string | null;
  /** What the aid programme says of the staple today. */
  programme_status: string | null;
  seller: SellerPlace & {
    handle: string;
    kind: SellerKind;
    name: string;
    delivery_option_id: string | null;
    courier_option_id: string | null;
  };
}

/** Where a seller is: its village, whose middle stands for it. */
export interface SellerPlace {
  province_code: string;
  regency_code: string;
  regency_name: string;
  village_code: string;
  village_name: string;
  latitude: number | null;
  longitude: number | null;
}

/** Only what is for everybody's eyes: no phone, no address, no member. */
const SELLER = `
  jsonb_build_object('handle', s.handle, 'kind', s.kind, 'name', s.name, 'province_code', s.province_code,
    'regency_code', s.regency_code, 'regency_name', s.regency_name, 'village_code', s.village_code,
    'village_name', s.village_name, 'latitude', village.latitude, 'longitude', village.longitude,
    'delivery_option_id', s.delivery_option_id, 'courier_option_id', s.courier_option_id)`;

/** The shop's goods: published, of an active seller, with a price in rupiah. */
const FACTS = `
  select p.id, p.handle, p.title, l.title_en, coalesce(p.description, '') as description, l.search_words, p.status,
    p.created_at, l.unit, l.variant_kind is not null as has_choices, sale.price, sale.stock, l.sold, l.picture, l.color,
    l.category, coalesce(shelf.path, '[]') as categories, l.ship_scope,
    ${BADGE_COLUMNS},
    l.commodity_id, staple.nutrient_group, programme.status as programme_status, ${SELLER} as seller,
    array(select c.sales_channel_id from product_sales_channel c
          where c.product_id = p.id and c.deleted_at is null order by 1) as sales_channel_ids
  from listing l
  ${GOODS_JOINS}
  left join area village on village.code = s.village_code and village.deleted_at is null
  left join lateral (
    select jsonb_agg(jsonb_build_object('slug', around.handle, 'name', around.name,
      'name_en', around.metadata ->> 'name_en') order by length(around.mpath)) as path
    from product_category c
    join product_category around on around.id = any(string_to_array(c.mpath, '.')) and around.deleted_at is null
    where c.handle = l.category and c.deleted_at is null
  ) shelf on true
  left join commodity staple on staple.id = l.commodity_id and staple.deleted_at is null
  left join lateral (
    select r.status from programme_rule r
    where r.commodity_id = staple.id and r.deleted_at is null
      and r.valid_from <= today.date and coalesce(r.valid_to, today.date) >= today.date
    order by r.valid_from desc, r.id limit 1
  ) programme on true
  where l.product_id = any(?) and l.deleted_at is null
  order by l.product_id`;

/** Reads what the search shows of the given products, in one statement; those that are not for sale are left out. */
export function readProductFacts(executor: Executor, productIds: readonly string[]): Promise<ProductFacts[]> {
  return rowsOf<ProductFacts>(executor, FACTS, [productIds]);
}

/** The ids of the next listed products after one, in order. */
export async function listedProductIds(executor: Executor, after: string, limit: number): Promise<string[]> {
  const rows = await rowsOf<{ product_id: string }>(
    executor,
    `select product_id from listing where product_id > ? and deleted_at is null
     order by product_id limit ?`,
    [after, limit],
  );
  return rows.map(({ product_id }) => product_id);
}
