import type { DayHours } from "@pasar/contracts/catalogue";
import type { BasketGoods } from "@pasar/contracts/outlets";
import type { Coordinates } from "@pasar/fulfillment-lokal";
import { type Executor, rowsOf } from "./connection";
import { metresBetween } from "./distance";
import { areaColumn, levelOf } from "./office-scope";
import { SALE_JOINS } from "./sellable";
import { SIZE, titleIn, type WantedGoods } from "./wanted-goods";

/** An e-Warong with what it has of the wanted goods. Metres, rupiah. */
export interface OutletRow {
  id: string;
  handle: string;
  kind: "ewarong";
  name: string;
  village: string;
  regency: string;
  latitude: number | null;
  longitude: number | null;
  distance_metres: number | null;
  is_open: boolean;
  hours: DayHours[];
  time_zone: string;
  closed_until: string | null;
  delivery_option_id: string | null;
  courier_option_id: string | null;
  queue: number;
  goods: OutletGoodsRow[];
  price: number;
}

/** Goods an outlet has for the wanted variant of that id. */
interface OutletGoodsRow extends Omit<BasketGoods, "ways"> {
  wanted: string;
  ship_scope: string;
}

/** What is asked of the outlets. */
export interface OutletSearch {
  wanted: readonly WantedGoods[];
  near: Coordinates | null;
  areaCode: string | null;
  openOnly: boolean;
  take: number;
  english: boolean;
  now: Date;
}

/**
 * Shelves are read of this many outlets more than are asked for: those that list most of the goods, the open and the near
 * ones first. Where more outlets list them, one further away may have been left out that has more in stock.
 */
const SPARE_OUTLETS = 30;

/** The local day and hour of each time zone that sellers live in. */
const ZONES = `
  zone as materialized (
    select z.time_zone, to_char(local.time, 'YYYY-MM-DD') as day,
           jsonb_build_object('weekday', extract(isodow from local.time), 'clock', to_char(local.time, 'HH24.MI')) as hour
    from (select distinct time_zone from seller) z
    cross join question q
    cross join lateral (select q.now at time zone z.time_zone as time) local
  )`;

/**
 * Whether a seller `s` is open at the `day` and `hour` of its zone: `isOpen` of the seller module, said in SQL because the
 * filter and the order depend on it. A test holds the two together.
 */
const isOpenIn = (zone: string) => `(s.closed_until is null or s.closed_until < ${zone}.day) and jsonb_path_exists(
  s.hours, '$[*] \\? (@.weekday == $weekday && @.open <= $clock && $clock < @.close)', ${zone}.hour)`;

/**
 * Active outlets, those first that may have most: `listed` counts the items that stand in an outlet's list at all. Sorted by
 * that first, opening and distance are worked out only for those that list enough. What is not asked for is no condition:
 * the planner would take "this area or none" for a handful of outlets.
 */
const outletsWhere = (condition: string) => `
  listed as (
    select seller_id, count(*) filter (where is_listed) as items from (
      select l.seller_id, l.unit = i.unit as is_listed from listing l join item i using (commodity_id)
      where l.commodity_id = any(?) and l.deleted_at is null
      union all
      select i.seller_id, true from item i where i.commodity_id is null) each_item
    group by seller_id
  ), outlet as materialized (
    select s.id, s.stock_location_id, opening.is_open, away.distance, s.latitude, s.longitude
    from (
      select s.id, s.stock_location_id, s.hours, s.closed_until, z.day, z.hour, a.latitude, a.longitude,
             coalesce(listed.items, 0) as listed
      from seller s
      join zone z on z.time_zone = s.time_zone
      left join listed on listed.seller_id = s.id
      left join area a on a.code = s.village_code and a.deleted_at is null
      where s.kind = 'ewarong' and s.status = 'active' and s.deleted_at is null ${condition}
      order by listed desc
      offset 0
    ) s
    cross join question q
    cross join lateral (select ${metresBetween("q", "s")} as distance) away
    cross join lateral (select ${isOpenIn("s")} as is_open) opening
    order by s.listed desc, is_open desc, distance, id
    limit ?
  )`;

/**
 * The cheapest goods of each outlet that are sold, in stock and enough, for each item. `offset 0` has each outlet's list read
 * by itself: the planner would rather read the lists of all outlets.
 */
const offersIn = (english: boolean) => `
  offer as materialized (
    select distinct on (s.id, v.wanted) s.id as outlet_id, v.wanted, v.quantity, price.amount as price, v.id as variant_id,
           v.handle, v.title, v.unit, v.picture, v.color, v.ship_scope
    from outlet s
    cross join lateral (
      select i.variant_id as wanted, i.quantity, i.pieces, v.id, p.handle, l.unit, l.picture, l.color, l.ship_scope,
             ${titleIn(english)} as title
      from (
        select * from listing where seller_id = s.id and commodity_id = any(?) and deleted_at is null
        union all
        select * from listing where seller_id = s.id and product_id = any(?) and commodity_id is null and deleted_at is null
      ) l
      join item i on coalesce(i.commodity_id, i.product_id) = coalesce(l.commodity_id, l.product_id) and i.unit = l.unit
      join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
      join product_variant v on v.product_id = p.id and v.deleted_at is null
        and case when i.commodity_id is null then v.id = i.variant_id else ${SIZE} = i.size end
      where l.minimum_order <= i.all_pieces
      offset 0
    ) v
    ${SALE_JOINS}
    where stock.available >= v.pieces
    order by s.id, v.wanted, price.amount, v.id
  )`;

/**
 * Finds active e-Warong with what they have of the wanted goods: who has most comes first, then who is open, the nearest,
 * the cheapest, and the id decides.
 */
export function readOutlets(executor: Executor, search: OutletSearch): Promise<OutletRow[]> {
  const { wanted, near, areaCode, openOnly, take, english, now } = search;
  const inArea = areaCode === null ? "" : `and ${areaColumn(levelOf(areaCode))} = ?`;
  const staples = [...new Set(wanted.flatMap(({ commodity_id }) => commodity_id ?? []))];
  const others = wanted.flatMap(({ commodity_id, product_id }) => (commodity_id === null ? product_id : []));
  const openNow = openOnly ? `and ${isOpenIn("z")}` : "";
  return rowsOf<OutletRow>(
    executor,
    `with question as materialized (
       select ?::timestamptz as now, ?::float8 as latitude, ?::float8 as longitude
     ), item as materialized (
       select * from jsonb_to_recordset(?::jsonb) as i(
         variant_id text, quantity int, pieces int, all_pieces int, seller_id text, product_id text, commodity_id text,
         unit text, size real)
     ), ${ZONES}, ${outletsWhere(`${inArea} ${openNow}`)}, ${offersIn(english)}, held as (
       select outlet_id, count(*)::int as has, sum(quantity * price) as price from offer group by outlet_id
     ), found as materialized (
       select o.*, coalesce(h.has, 0) as has, coalesce(h.price, 0)::float8 as price
       from outlet o left join held h on h.outlet_id = o.id
       order by has desc, o.is_open desc, o.distance, price, o.id
       limit ?
     ), shelf as (
       select o.outlet_id, json_agg(json_build_object('wanted', o.wanted, 'variant_id', o.variant_id, 'handle', o.handle,
         'title', o.title, 'unit', o.unit, 'picture', o.picture, 'color', o.color, 'price', o.price,
         'ship_scope', o.ship_scope)) as goods
       from found f join offer o on o.outlet_id = f.id group by o.outlet_id
     )
     select s.id, s.handle, s.kind, s.name, s.village_name as village, s.regency_name as regency, f.latitude, f.longitude,
            round(f.distance)::int as distance_metres, f.is_open, s.hours, s.time_zone, s.closed_until,
            s.delivery_option_id, s.courier_option_id, f.price, coalesce(shelf.goods, '[]') as goods,
            (select count(*)::int from seller_order w
             where w.seller_id = s.id and w.stage = 'preparing' and w.deleted_at is null) as queue
     from found f join seller s on s.id = f.id left join shelf on shelf.outlet_id = f.id
     order by f.has desc, f.is_open desc, f.distance, f.price, f.id`,
    [
      now.toISOString(),
      near?.latitude ?? null,
      near?.longitude ?? null,
      JSON.stringify(wanted),
      staples,
      ...(areaCode === null ? [] : [areaCode]),
      take + SPARE_OUTLETS,
      staples,
      others,
      take,
    ],
  );
}
