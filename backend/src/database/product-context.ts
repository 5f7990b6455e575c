import type { PriceCeilings } from "@pasar/contracts/products";
import type { LicenceRule } from "../workflows/catalogue/gate";
import { type Executor, rowsOf } from "./connection";

/** What writing a product of a seller needs to know beside the product itself. */
export interface ProductContext {
  /** Medusa's category; null for a slug nobody knows. */
  category_id: string | null;
  is_staple_shelf: boolean;
  rules: LicenceRule[];
  /** The seller's calendar day. */
  today: string;
  stock_location_id: string;
  shipping_profile_id: string;
  sales_channel_id: string;
}

/** Reads what a seller's product of a category needs, in one statement. Throws when the seller is gone. */
export async function readProductContext(
  executor: Executor,
  sellerId: string,
  category: string,
): Promise<ProductContext> {
  const [row] = await rowsOf<ProductContext>(
    executor,
    `select c.id as category_id, coalesce(c.handle = 'sembako' or c.handle like 'sembako-%', false) as is_staple_shelf,
            coalesce(rules.rows, '[]') as rules, to_char(now() at time zone s.time_zone, 'YYYY-MM-DD') as today,
            s.stock_location_id, s.shipping_profile_id,
            (select default_sales_channel_id from store where deleted_at is null limit 1) as sales_channel_id
     from seller s
     left join product_category c on c.handle = ? and c.is_active and not c.is_internal and c.deleted_at is null
     left join lateral (
       select jsonb_agg(to_jsonb(r)) as rows from licence_rule r where r.category = c.handle and r.deleted_at is null
     ) rules on true
     where s.id = ? and s.deleted_at is null`,
    [category, sellerId],
  );
  if (!row) throw new Error(`no seller ${sellerId}`);
  return row;
}

/** A picture with what is painted until it is there. */
export interface PictureFacts {
  picture: string;
  color: string | null;
  lqip: string | null;
}

/** Reads those pictures among the keys that a seller has uploaded or shows already. */
export async function readOwnPictures(
  executor: Executor,
  sellerId: string,
  keys: readonly string[],
): Promise<Map<string, PictureFacts>> {
  const rows = await rowsOf<PictureFacts>(
    executor,
    `select distinct on (picture) picture, color, lqip from (
       select key as picture, color, lqip from picture
       where owner_id = ? and key = any(?) and visibility = 'public' and deleted_at is null
       union all
       select l.picture, l.color, l.lqip from listing l where l.seller_id = ? and l.picture = any(?) and l.deleted_at is null
       union all
       select more.key, null, null from listing l cross join unnest(l.more_pictures) as more(key)
       where l.seller_id = ? and more.key = any(?) and l.deleted_at is null
     ) own order by picture, color nulls last`,
    [sellerId, keys, sellerId, keys, sellerId, keys],
  );
  return new Map(rows.map((row) => [row.picture, row]));
}

/** A staple of the common list, as an outlet's product takes it over. */
export interface Staple extends PriceCeilings {
  id: string;
  name: string;
  name_en: string;
  unit: string;
  weight_grams: number;
  category: string;
  note: string;
  note_en: string;
  picture: string | null;
  color: string | null;
  lqip: string | null;
  shelf_life_days: number | null;
  ship_scope: string;
  search_words: string[];
}

/** Reads a staple that outlets may sell; undefined for any other. */
export async function findStaple(
  executor: Executor,
  commodityId: string,
): Promise<Omit<Staple, "het" | "hap"> | undefined> {
  const [row] = await rowsOf<Staple>(
    executor,
    "select * from commodity where id = ? and sellable and deleted_at is null",
    [commodityId],
  );
  return row;
}
