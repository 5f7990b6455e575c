import type { CommodityChoice } from "@pasar/contracts/products";
import { type Executor, rowsOf } from "./connection";
import { CEILINGS_JOIN } from "./price-ceilings";

const MOST_CHOICES = 100;

/** Lists the staples an outlet may sell, with today's ceilings at its place and its own product of each. */
export function listCommodityChoices(
  executor: Executor,
  sellerId: string,
  { words, english }: { words: string | null; english: boolean },
): Promise<CommodityChoice[]> {
  const pattern = words && `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  return rowsOf<CommodityChoice>(
    executor,
    `select c.id, case when ? then c.name_en else c.name end as name, c.unit, c.picture, l.product_id, ceiling.het, ceiling.hap
     from commodity c
     join seller s on s.id = ?
     left join listing l on l.commodity_id = c.id and l.seller_id = s.id and l.deleted_at is null
     ${CEILINGS_JOIN}
     where c.sellable and c.deleted_at is null
       and (?::text is null or c.name ilike ? or c.name_en ilike ? or array_to_string(c.search_words, ' ') ilike ?)
     order by l.product_id is not null, c.name, c.id limit ?`,
    [english, sellerId, pattern, pattern, pattern, pattern, MOST_CHOICES],
  );
}
