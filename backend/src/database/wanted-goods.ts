import { type Executor, rowsOf } from "./connection";

/** Staples of the common list are the same goods at every outlet when unit and weight agree; all else is only itself. */
export const SIZE = "coalesce(v.weight, p.weight, 0)";

/** What a basket calls a variant `v`. */
export const titleIn = (english: boolean) =>
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
