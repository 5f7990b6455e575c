import type { DayHours } from "@pasar/contracts/catalogue";
import type { BasketGoods } from "@pasar/contracts/outlets";
import type { Coordinates } from "@pasar/fulfillment-lokal";
import { type Executor, rowsOf } from "./connection";
import { metresBetween } from "./distance";
import { areaColumn, levelOf } from "./office-scope";
import { SALE_JOINS } from "./sellable";

/** Staples of the common list are the same goods at every outlet when unit and weight agree; all else is only itself. */
const SIZE = "coalesce(v.weight, p.weight, 0)";

/** What a basket calls a variant `v`. */
const titleIn = (english: boolean) =>
  `${english ? "l.title_en" : "p.title"} || case when l.variant_kind is not null then ' (' || v.title || ')' else '' end`;

/** A variant that is wanted, as its basket names it. */
export interface WantedGoods {
  variant_id: string;
  name: string;
  quantity: number;
  /** How many pieces of the same goods the shelf must hold for this item and those before it, and for all of them. */
  pieces: number;
  all_pieces: number;
  seller_id: string;
  product_id: string;
  commodity_id: string | null;
  unit: string;
  size: number;
}

/**
 * Reads what is wanted, in the order of the wish; unknown variants and what was never in the shop are left out. The same
 * goods of two sellers need the sum of both: small wishes come first, so that as many items as possible are had.
 */
export function readWantedGoods(
  executor: Executor,
  wishes: readonly { variant_id: string; quantity: number }[],
  english: boolean,
): Promise<WantedGoods[]> {
  return rowsOf<WantedGoods>(
    executor,
    `with wish as (
       select variant_id, sum(pieces)::int as quantity, min(place) as place
       from unnest(?::text[], ?::int[]) with ordinality as w(variant_id, pieces, place) group by variant_id
     )
     select w.variant_id, w.quantity, sum(w.quantity) over goods as all_pieces,
            sum(w.quantity) over (goods order by w.quantity, w.place rows unbounded preceding) as pieces,
            ${titleIn(english)} as name,
            l.seller_id, l.product_id, l.commodity_id, l.unit, ${SIZE} as size
     from wish w
     join product_variant v on v.id = w.variant_id and v.deleted_at is null
     join product p on p.id = v.product_id and p.deleted_at is null
     join listing l on l.product_id = p.id and l.deleted_at is null
     where p.status = 'published' or l.commodity_id is not null
     window goods as (partition by coalesce(l.commodity_id, v.id), l.unit, ${SIZE})
     order by w.place`,
    [wishes.map(({ variant_id }) => variant_id), wishes.map(({ quantity }) => quantity)],
  );
}

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
 * Whether a seller `s` in the zone `z` is open: `isOpen` of the seller module, said in SQL because the filter and the
 * order depend on it. A test holds the two together.
 */
const IS_OPEN = `(s.closed_until is null or s.closed_until < z.day)
  and jsonb_path_exists(s.hours, '$[*] \\? (@.weekday == $weekday && @.open <= $clock && $clock < @.close)', z.hour)`;

/**
 * Active outlets, those first that may have most: `listed` counts the items that stand in an outlet's list at all. What is
 * not asked for is no condition: the planner would take "this area or none" for a handful of outlets.
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
    select s.id, s.stock_location_id, coalesce(listed.items, 0) as listed, opening.is_open, away.distance, a.latitude,
           a.longitude
    from seller s
    join zone z on z.time_zone = s.time_zone
    cross join question q
    left join listed on listed.seller_id = s.id
    left join area a on a.code = s.village_code and a.deleted_at is null
    cross join lateral (select ${metresBetween("q", "a")} as distance) away
    cross join lateral (select ${IS_OPEN} as is_open) opening
    where s.kind = 'ewarong' and s.status = 'active' and s.deleted_at is null ${condition}
    order by listed desc, is_open desc, distance, id
    limit ?
  )`;

/**
 * The cheapest goods of each outlet that are sold, in stock and enough, for each item. Without `offset 0` the planner, which
 * knows nothing of the outlets found so far, would rather read the lists of all outlets than theirs.
 */
const offersIn = (english: boolean) => `
  offer as materialized (
    select distinct on (s.id, v.wanted) s.id as outlet_id, v.wanted, v.quantity, price.amount as price, v.id as variant_id,
           v.handle, v.title, v.unit, v.picture, v.color, v.ship_scope
    from outlet s
    cross join lateral (
      select i.variant_id as wanted, i.quantity, i.pieces, v.id, p.handle, l.unit, l.picture, l.color, l.ship_scope,
             ${titleIn(english)} as title
      from listing l
      join item i on coalesce(i.commodity_id, i.product_id) = coalesce(l.commodity_id, l.product_id) and i.unit = l.unit
      join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
      join product_variant v on v.product_id = p.id and v.deleted_at is null
        and case when i.commodity_id is null then v.id = i.variant_id else ${SIZE} = i.size end
      where l.seller_id = s.id and l.deleted_at is null and l.minimum_order <= i.all_pieces
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
  const openNow = openOnly ? "and opening.is_open" : "";
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
      [...new Set(wanted.flatMap(({ commodity_id }) => commodity_id ?? []))],
      ...(areaCode === null ? [] : [areaCode]),
      take + SPARE_OUTLETS,
      take,
    ],
  );
}
