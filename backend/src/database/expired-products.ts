import { type Executor, rowsOf } from "./connection";

/** A product in the shop whose licence or halal certificate has ended on its seller's calendar. */
export interface ExpiredProduct {
  product_id: string;
  seller_id: string;
}

/** Finds such products, those that ended first in front. */
export function findExpiredProducts(executor: Executor, limit: number): Promise<ExpiredProduct[]> {
  return rowsOf<ExpiredProduct>(
    executor,
    `select l.product_id, l.seller_id
     from listing l
     join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
     join seller s on s.id = l.seller_id
     where least(l.licence_valid_until, l.halal_valid_until) < to_char(now() at time zone s.time_zone, 'YYYY-MM-DD')
       and l.deleted_at is null and l.withdrawn_at is null
     order by least(l.licence_valid_until, l.halal_valid_until), l.product_id limit ?`,
    [limit],
  );
}
