import type { DayHours, SellerKind } from "@pasar/contracts/catalogue";
import type { Coordinates } from "@pasar/fulfillment-lokal";
import type { DeliveryColumns } from "../modules/seller/delivery-tariff";
import { type Executor, rowsOf } from "./connection";

/** A variant that can be sold now, with its price, stock and seller. Rupiah, grams and centimetres. */
export interface Sellable {
  variant_id: string;
  product_id: string;
  handle: string;
  title: string;
  title_en: string;
  /** What the choice is called; null where there is nothing to choose. */
  choice: string | null;
  unit: string;
  picture: string | null;
  ship_scope: string;
  minimum_order: number;
  preorder_days: number | null;
  weight_grams: number;
  length: number | null;
  width: number | null;
  height: number | null;
  price: number;
  available: number;
  seller: SellableSeller;
}

/** The part of a seller that a quote and a placement need. */
export interface SellableSeller extends DeliveryColumns {
  id: string;
  handle: string;
  kind: SellerKind;
  name: string;
  phone: string;
  regency_code: string;
  village_code: string;
  postcode: string | null;
  /** The middle of its village; null where nobody has measured it. */
  point: Coordinates | null;
  district_name: string | null;
  regency_name: string;
  village_name: string;
  address: string;
  time_zone: string;
  hours: DayHours[];
  closed_until: string | null;
  stock_location_id: string;
  pickup_option_id: string | null;
  delivery_option_id: string | null;
  courier_option_id: string | null;
  takes_cash: boolean;
  preparation_hours: number;
  slot_limit: number | null;
  /** E-Warong that keep its goods for their buyers; null when there are none. */
  pickup_outlets: OutletPlace[] | null;
  /** How many orders have chosen a time, where there is a limit: by the moment it begins. */
  slots_taken: { start: string; orders: number }[] | null;
}

/** An e-Warong at which a KUBE's goods can be fetched. */
interface OutletPlace {
  id: string;
  name: string;
  address: string;
  village_name: string;
  hours: DayHours[];
  time_zone: string;
  closed_until: string | null;
}

/** What a quote needs to offer times and places to fetch at, for a seller `s`. */
const PICKUP = `
  'pickup_outlets', (
    select jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name, 'address', w.address, 'village_name', w.village_name,
      'hours', w.hours, 'time_zone', w.time_zone, 'closed_until', w.closed_until) order by w.name, w.id)
    from pickup_point pp join seller w on w.id = pp.outlet_id and w.status = 'active' and w.deleted_at is null
    where pp.seller_id = s.id and pp.state = 'accepted' and pp.deleted_at is null),
  'slots_taken', case when s.slot_limit is not null then (
    select jsonb_agg(jsonb_build_object('start', t.slot_start, 'orders', t.orders)) from (
      select o.slot_start, count(*) as orders from seller_order o
      where o.seller_id = s.id and o.slot_start > now() and o.stage <> 'cancelled' and o.deleted_at is null
      group by o.slot_start) t) end`;

/** What one piece of the variant `v` costs in rupiah, by its price set `vp`; null where it has no price. */
const VARIANT_PRICE = `(
    select min(amount)::bigint as amount from price
    where price_set_id = vp.price_set_id and currency_code = 'idr' and price_list_id is null and rules_count = 0
      and coalesce(min_quantity, 1) <= 1 and deleted_at is null
  )`;

/** How many of the variant `v` its seller `s` can still sell; null where nobody keeps its stock. */
const VARIANT_STOCK = `(
    select floor(min((lv.stocked_quantity - lv.reserved_quantity) / vi.required_quantity))::int as available
    from product_variant_inventory_item vi
    join inventory_level lv on lv.inventory_item_id = vi.inventory_item_id
      and lv.location_id = s.stock_location_id and lv.deleted_at is null
    where vi.variant_id = v.id and vi.deleted_at is null
  )`;

/**
 * For a listing `l`: its published product `p`, its active seller `s`, the seller's day `today` and, as `sale`, its lowest
 * price in rupiah and the pieces of all its variants.
 */
export const GOODS_JOINS = `
  join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
  join seller s on s.id = l.seller_id and s.status = 'active' and s.deleted_at is null
  cross join lateral (select to_char(now() at time zone s.time_zone, 'YYYY-MM-DD') as date) today
  join lateral (
    select min(price.amount)::float8 as price, greatest(0, coalesce(sum(kept.available), 0))::int as stock
    from product_variant v
    join product_variant_price_set vp on vp.variant_id = v.id and vp.deleted_at is null
    join lateral ${VARIANT_PRICE} price on price.amount is not null
    left join lateral ${VARIANT_STOCK} kept on true
    where v.product_id = p.id and v.deleted_at is null
  ) sale on sale.price is not null`;

/** The badges of a listing `l` that hold `today`. */
export const BADGE_COLUMNS = `
    coalesce(l.halal_status = 'bersertifikat' and coalesce(l.halal_valid_until, today.date) >= today.date, false)
      as is_halal,
    coalesce(l.licence_kind = 'P-IRT' and coalesce(l.licence_valid_until, today.date) >= today.date, false) as has_pirt`;

/** For a variant `v` of a seller `s`, as `price` and `stock`: its base price in rupiah and its stock, where it has both. */
export const SALE_JOINS = `
  join product_variant_price_set vp on vp.variant_id = v.id and vp.deleted_at is null
  join lateral ${VARIANT_PRICE} price on price.amount is not null
  join lateral ${VARIANT_STOCK} stock on stock.available is not null`;

/** The joins every read of sellable goods shares: published, of an active seller, with a base price in rupiah. */
export const SELLABLE_JOINS = `
  from product_variant v
  join product p on p.id = v.product_id and p.status = 'published' and p.deleted_at is null
  join listing l on l.product_id = p.id and l.deleted_at is null
  join seller s on s.id = l.seller_id and s.status = 'active' and s.deleted_at is null
  ${SALE_JOINS}`;

/** Reads the sellable ones among the variants, in one statement. Unknown, hidden and foreign ids are left out. */
export async function readSellables(executor: Executor, variantIds: readonly string[]): Promise<Map<string, Sellable>> {
  const rows = await rowsOf<Sellable>(
    executor,
    `select v.id as variant_id, p.id as product_id, p.handle, p.title, l.title_en, l.unit, l.picture, l.ship_scope,
            l.minimum_order, l.preorder_days, case when l.variant_kind is not null then v.title end as choice,
            coalesce(v.weight, p.weight::int, 0)::int as weight_grams, v.length, v.width, v.height,
            price.amount::int as price, stock.available,
            to_jsonb(s) || jsonb_build_object(
              'district_name', (select d.name from area d where d.code = s.district_code and d.deleted_at is null),
              'postcode', (select a.postal_code from stock_location sl
                           join stock_location_address a on a.id = sl.address_id where sl.id = s.stock_location_id),
              'point', (select jsonb_build_object('latitude', d.latitude, 'longitude', d.longitude) from area d
                        where d.code = s.village_code and d.latitude is not null and d.longitude is not null
                          and d.deleted_at is null),
              ${PICKUP}
            ) as seller
     ${SELLABLE_JOINS}
     where v.id = any(?) and v.deleted_at is null`,
    [[...new Set(variantIds)]],
  );
  return new Map(rows.map((row) => [row.variant_id, row]));
}
