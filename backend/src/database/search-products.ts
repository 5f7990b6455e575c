import { type Executor, rowsOf } from "./connection";

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
    kind: string;
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
    coalesce(l.halal_status = 'bersertifikat' and coalesce(l.halal_valid_until, today.date) >= today.date, false)
      as is_halal,
    coalesce(l.licence_kind = 'P-IRT' and coalesce(l.licence_valid_until, today.date) >= today.date, false) as has_pirt,
    l.commodity_id, staple.nutrient_group, programme.status as programme_status, ${SELLER} as seller,
    array(select c.sales_channel_id from product_sales_channel c
          where c.product_id = p.id and c.deleted_at is null order by 1) as sales_channel_ids
  from listing l
  join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
  join seller s on s.id = l.seller_id and s.status = 'active' and s.deleted_at is null
  cross join lateral (select to_char(now() at time zone s.time_zone, 'YYYY-MM-DD') as date) today
  join lateral (
    select min(price.amount)::float8 as price, greatest(0, coalesce(sum(shelf.available), 0))::int as stock
    from product_variant v
    join product_variant_price_set vp on vp.variant_id = v.id and vp.deleted_at is null
    join lateral (
      select min(amount) as amount from price
      where price_set_id = vp.price_set_id and currency_code = 'idr' and price_list_id is null and rules_count = 0
        and coalesce(min_quantity, 1) <= 1 and deleted_at is null
    ) price on price.amount is not null
    left join lateral (
      select floor(min((lv.stocked_quantity - lv.reserved_quantity) / vi.required_quantity)) as available
      from product_variant_inventory_item vi
      join inventory_level lv on lv.inventory_item_id = vi.inventory_item_id
        and lv.location_id = s.stock_location_id and lv.deleted_at is null
      where vi.variant_id = v.id and vi.deleted_at is null
    ) shelf on true
    where v.product_id = p.id and v.deleted_at is null
  ) sale on sale.price is not null
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
