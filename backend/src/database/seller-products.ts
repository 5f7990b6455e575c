import type { PriceCeilings, ProductState, SellerProductRow } from "@pasar/contracts/products";
import type { LicenceRule } from "../workflows/catalogue/gate";
import { type Executor, rowsOf } from "./connection";
import { CEILINGS_JOIN } from "./price-ceilings";

/** What a member looks for in the list; `after` is the `cursor` of the last row seen. */
export interface ProductSearch {
  words: string | null;
  state: ProductState | null;
  after: string | null;
  limit: number;
}

const STATE = `case when l.archived_at is not null then 'archived' when p.status = 'published' then 'published' else 'draft' end`;

/** The base price and the stock at the seller's own place of variant `v`. */
const VARIANT_FACTS = `
  left join product_variant_price_set vp on vp.variant_id = v.id and vp.deleted_at is null
  left join lateral (
    select min(amount)::bigint as amount from price
    where price_set_id = vp.price_set_id and currency_code = 'idr' and price_list_id is null and rules_count = 0
      and coalesce(min_quantity, 1) <= 1 and deleted_at is null
  ) price on true
  left join lateral (
    select floor(min(lv.stocked_quantity / vi.required_quantity))::int as on_hand,
           ceil(max(lv.reserved_quantity / vi.required_quantity))::int as reserved
    from product_variant_inventory_item vi
    join inventory_level lv on lv.inventory_item_id = vi.inventory_item_id
      and lv.location_id = s.stock_location_id and lv.deleted_at is null
    where vi.variant_id = v.id and vi.deleted_at is null
  ) stock on true`;

/** Lists a seller's products, newest first, in one statement. Suspended sellers see theirs too. */
export function listSellerProducts(
  executor: Executor,
  sellerId: string,
  { words, state, after, limit }: ProductSearch,
): Promise<(SellerProductRow & { cursor: string })[]> {
  return rowsOf(
    executor,
    `with page as materialized (
       select l.id as cursor, l.seller_id, p.id, p.title as name, l.picture, l.unit, ${STATE} as state,
              l.withdrawn_at is not null as is_withdrawn
       from listing l join product p on p.id = l.product_id and p.deleted_at is null
       where l.seller_id = ?::text and l.deleted_at is null and l.id < coalesce(?::text, 'z')
         and (?::text is null or ${STATE} = ?::text) and (?::text is null or p.title ilike ?::text)
       order by l.id desc limit ?
     )
     select page.cursor, page.id, page.name, page.picture, page.unit, page.state, page.is_withdrawn,
            coalesce(goods.price, 0)::int as price, coalesce(goods.highest_price, 0)::int as highest_price,
            coalesce(goods.stock, 0)::int as stock, coalesce(goods.variant_count, 0)::int as variant_count
     from page join seller s on s.id = page.seller_id
     left join lateral (
       select min(price.amount) as price, max(price.amount) as highest_price, count(*) as variant_count,
              sum(greatest(0, stock.on_hand - stock.reserved)) as stock
       from product_variant v ${VARIANT_FACTS}
       where v.product_id = page.id and v.deleted_at is null
     ) goods on true
     order by page.cursor desc`,
    [sellerId, after, state, state, words, words && `%${words.replace(/[\\%_]/g, "\\$&")}%`, limit],
  );
}

/** Counts a seller's products by where they stand. */
export async function countSellerProducts(executor: Executor, sellerId: string): Promise<Record<ProductState, number>> {
  const [counts] = await rowsOf<Record<ProductState, number>>(
    executor,
    `select count(*) filter (where state = 'published')::int as published,
            count(*) filter (where state = 'draft')::int as draft,
            count(*) filter (where state = 'archived')::int as archived
     from (select ${STATE} as state from listing l join product p on p.id = l.product_id and p.deleted_at is null
           where l.seller_id = ? and l.deleted_at is null) own`,
    [sellerId],
  );
  return counts ?? { published: 0, draft: 0, archived: 0 };
}

/** One product of a seller with all that its page, its edits and the gate need. */
export interface SellerProductFacts {
  product_id: string;
  handle: string;
  title: string;
  description: string | null;
  status: string;
  state: ProductState;
  version: number;
  unit: string;
  category: string;
  title_en: string;
  description_en: string;
  picture: string | null;
  color: string | null;
  lqip: string | null;
  more_pictures: string[];
  food_form: string | null;
  licence_kind: string | null;
  licence_number: string | null;
  licence_valid_until: string | null;
  halal_status: string | null;
  halal_number: string | null;
  halal_valid_until: string | null;
  shelf_life_days: number | null;
  ship_scope: string;
  preorder_days: number | null;
  minimum_order: number;
  variant_kind: string | null;
  price_reason: string | null;
  search_words: string[];
  withdrawn_at: Date | null;
  updated_at: Date;
  weight_grams: number;
  commodity_id: string | null;
  commodity_name: string | null;
  variants: {
    id: string;
    name: string;
    price: number;
    weight_grams: number | null;
    length: number | null;
    width: number | null;
    height: number | null;
    on_hand: number;
    reserved: number;
  }[];
  ceilings: PriceCeilings;
  rules: LicenceRule[];
  today: string;
}

/** Reads one of a seller's products, in one statement; undefined when the seller has no such product. */
export async function readSellerProduct(
  executor: Executor,
  sellerId: string,
  productId: string,
): Promise<SellerProductFacts | undefined> {
  const [row] = await rowsOf<SellerProductFacts>(
    executor,
    `select l.*, p.handle, p.title, p.description, p.status, ${STATE} as state, greatest(l.updated_at, p.updated_at) as updated_at,
            coalesce(p.weight::int, 0)::int as weight_grams, c.name as commodity_name,
            jsonb_build_object('het', ceiling.het, 'hap', ceiling.hap) as ceilings,
            to_char(now() at time zone s.time_zone, 'YYYY-MM-DD') as today,
            coalesce(rules.rows, '[]') as rules, coalesce(goods.variants, '[]') as variants
     from listing l
     join product p on p.id = l.product_id and p.deleted_at is null
     join seller s on s.id = l.seller_id
     left join commodity c on c.id = l.commodity_id
     ${CEILINGS_JOIN}
     left join lateral (
       select jsonb_agg(to_jsonb(r)) as rows from licence_rule r where r.category = l.category and r.deleted_at is null
     ) rules on true
     left join lateral (
       select jsonb_agg(jsonb_build_object(
                'id', v.id, 'name', case when l.variant_kind is null then '' else v.title end, 'price', coalesce(price.amount, 0),
                'weight_grams', nullif(v.weight, p.weight::int), 'length', v.length, 'width', v.width, 'height', v.height,
                'on_hand', coalesce(stock.on_hand, 0), 'reserved', coalesce(stock.reserved, 0)
              ) order by v.variant_rank nulls first, v.id) as variants
       from product_variant v ${VARIANT_FACTS}
       where v.product_id = p.id and v.deleted_at is null
     ) goods on true
     where l.seller_id = ? and p.id = ? and l.deleted_at is null`,
    [sellerId, productId],
  );
  return row;
}

/** The product a client's id made before; undefined when it made none. */
export async function findProductOfClient(
  executor: Executor,
  sellerId: string,
  clientId: string,
): Promise<string | undefined> {
  const [row] = await rowsOf<{ product_id: string }>(
    executor,
    `select l.product_id from listing l join product p on p.id = l.product_id and p.deleted_at is null
     where l.seller_id = ? and l.client_id = ? and l.deleted_at is null`,
    [sellerId, clientId],
  );
  return row?.product_id;
}
