import type { StockFigures, StockRow } from "@pasar/contracts/stock";
import { type Executor, rowsOf } from "./connection";

/** Free pieces from which on a variant is low where its sellers chose no number. */
const USUAL_LOW_MARK = 3;

/** Which of a seller's variants to read. */
export interface StockFilter {
  search?: string;
  onlyLow?: boolean;
  variantIds?: readonly string[];
  /** The last row of the page before. */
  after?: { title: string; variantId: string };
  limit: number;
}

/** The seller's shelves: one row a variant, drafts among them and what is put away left out. Binds the seller. */
const SHELVES = `
  select v.id as variant_id, p.id as product_id, p.title, v.title as own_title, l.unit, l.picture,
         p.status = 'published' as is_published, lv.stocked_quantity::int as on_hand,
         lv.reserved_quantity::int as reserved, (lv.stocked_quantity - lv.reserved_quantity)::int as available,
         coalesce(lm.low_at, ${USUAL_LOW_MARK}) as low_at,
         p.status = 'published' and lv.stocked_quantity - lv.reserved_quantity <= coalesce(lm.low_at, ${USUAL_LOW_MARK})
           as is_low
  from listing l
  join seller s on s.id = l.seller_id
  join product p on p.id = l.product_id and p.deleted_at is null
  join product_variant v on v.product_id = p.id and v.deleted_at is null
  join product_variant_inventory_item vi on vi.variant_id = v.id and vi.deleted_at is null
  join inventory_level lv on lv.inventory_item_id = vi.inventory_item_id and lv.location_id = s.stock_location_id
    and lv.deleted_at is null
  left join low_mark lm on lm.variant_id = v.id and lm.deleted_at is null
  where l.seller_id = ? and l.deleted_at is null and l.archived_at is null`;

/** Reads a seller's stock by title, in one statement. Price and sisters are looked up only for the page's rows. */
export function listStock(executor: Executor, sellerId: string, filter: StockFilter): Promise<StockRow[]> {
  const { search, onlyLow = false, variantIds, after, limit } = filter;
  return rowsOf<StockRow>(
    executor,
    `select variant_id, product_id, title, unit, picture, is_published, on_hand, reserved, available, low_at, is_low,
            case when (select count(*) from product_variant sister
                       where sister.product_id = page.product_id and sister.deleted_at is null) > 1
                 then own_title end as variant_title,
            (select min(price.amount)::int from product_variant_price_set vp join price using (price_set_id)
             where vp.variant_id = page.variant_id and vp.deleted_at is null and price.deleted_at is null
               and price.currency_code = 'idr' and price.price_list_id is null and price.rules_count = 0
               and coalesce(price.min_quantity, 1) <= 1) as price
     from (select * from (${SHELVES}) shelf
           where (?::text is null or title ilike ?) and (not ? or is_low)
             and (?::text[] is null or variant_id = any(?))
             and (?::text is null or (title, variant_id) > (?, ?))
           order by title, variant_id limit ?) page
     order by title, variant_id`,
    [
      sellerId,
      search ?? null,
      `%${(search ?? "").replace(/[\\%_]/g, "\\$&")}%`,
      onlyLow,
      variantIds ?? null,
      variantIds ?? null,
      after?.title ?? null,
      after?.title ?? null,
      after?.variantId ?? null,
      limit,
    ],
  );
}

/** Reads one variant of a seller's; undefined when it is not theirs. */
export async function findStockRow(
  executor: Executor,
  sellerId: string,
  variantId: string,
): Promise<StockRow | undefined> {
  const [row] = await listStock(executor, sellerId, { variantIds: [variantId], limit: 1 });
  return row;
}

/** Counts a seller's published variants that are low. */
export async function countLow(executor: Executor, sellerId: string): Promise<number> {
  const [row] = await rowsOf<{ low: number }>(
    executor,
    `select count(*) filter (where is_low)::int as low from (${SHELVES}) shelf`,
    [sellerId],
  );
  return row?.low ?? 0;
}

/** Chooses from how many free pieces on a variant is low. Gives false when the variant is not the seller's. */
export async function markLow(executor: Executor, mark: LowMarking): Promise<boolean> {
  const marked = await rowsOf(
    executor,
    `insert into low_mark (id, seller_id, variant_id, low_at)
     select ?, l.seller_id, v.id, ? from product_variant v join listing l on l.product_id = v.product_id
     where v.id = ? and l.seller_id = ? and v.deleted_at is null and l.deleted_at is null
     on conflict (variant_id) where deleted_at is null do update set low_at = excluded.low_at, updated_at = now()
     returning id`,
    [mark.id, mark.lowAt, mark.variantId, mark.sellerId],
  );
  return marked.length === 1;
}

/** A choice of a low mark; `id` is used where the variant had none. */
export interface LowMarking {
  id: string;
  sellerId: string;
  variantId: string;
  lowAt: number;
}

/** The figures of a shelf. */
export function figuresOf({ on_hand, reserved }: Pick<StockFigures, "on_hand" | "reserved">): StockFigures {
  return { on_hand, reserved, available: on_hand - reserved };
}
