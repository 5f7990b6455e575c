import type { OfficerArea } from "@pasar/contracts/access";
import type { SalesRow } from "@pasar/contracts/office";
import { type Executor, rowsOf } from "./connection";
import { AREA_NAME } from "./office-areas";
import { areaColumn, innerLevel, sellersWithin } from "./office-scope";

const SOLD_KINDS = "('sale_paid', 'cash_sale', 'sale_refunded', 'correction')";

/** What an entry `e` of a posting `t` says of sales: refunds of completed orders are taken from what is payable. */
const saysOfSales = (
  t: string,
  e: string,
) => `(${e}.account in ('seller:' || ${t}.seller_id || ':held', 'seller:' || ${t}.seller_id || ':cash_sales')
    or (${t}.kind = 'sale_refunded' and ${e}.account = 'seller:' || ${t}.seller_id || ':payable'))`;

/**
 * What was sold: paid by a buyer, or taken in cash. Money paid back lessens it; the refund that leaves nothing of an order
 * takes the order itself out again.
 */
export const SOLD = `select t.id, t.seller_id, t.created_at, -e.amount as rupiah,
    case when t.kind in ('sale_paid', 'cash_sale') then 1
         when (select sum(past.amount) from ledger_transaction p
               join ledger_entry past on past.transaction_id = p.id and ${saysOfSales("p", "past")}
               where p.order_id = t.order_id and p.kind in ${SOLD_KINDS}
                 and (p.created_at, p.id) <= (t.created_at, t.id)) >= 0 then -1
         else 0 end as orders
  from ledger_transaction t join ledger_entry e on e.transaction_id = t.id and e.deleted_at is null
    and ${saysOfSales("t", "e")}
  where t.kind in ${SOLD_KINDS} and t.deleted_at is null`;

/** Orders and rupiah of the rows `sold`; beyond 2 billion rupiah an integer column would not hold a country's sales. */
export const SALES_SUMS = `coalesce(sum(sold.orders), 0)::int as orders,
  coalesce(sum(sold.rupiah), 0)::float8 as rupiah`;

/** Which sales are asked for: of an officer's area, inside the area they narrow it to, in whole months, both included. */
export interface SalesQuestion {
  scope: OfficerArea | null;
  area: string | null;
  /** `2026-01`. */
  from: string;
  to: string;
}

/** The asked sellers and their sales in the months of each seller's own time zone. A day more at both ends lets an index help. */
function salesOf({ scope, area, from, to }: SalesQuestion) {
  const sellers = sellersWithin(scope, area);
  return {
    sql: `with sellers as (select s.* from seller s where ${sellers.sql}),
      sold as (
        select every.*, to_char(every.created_at at time zone s.time_zone, 'YYYY-MM') as month
        from (${SOLD} and t.created_at >= (? || '-01')::date - 1
                      and t.created_at < (? || '-01')::date + interval '1 month 1 day') as every
        join sellers s on s.id = every.seller_id
        where to_char(every.created_at at time zone s.time_zone, 'YYYY-MM') between ? and ?)`,
    bindings: [...sellers.bindings, from, to, from, to],
  };
}

/** The sales of each month, oldest first; a month without any has zeros. */
export function readSalesByMonth(executor: Executor, question: SalesQuestion): Promise<SalesRow[]> {
  const { sql, bindings } = salesOf(question);
  return rowsOf<SalesRow>(
    executor,
    `${sql} select months.month as key, months.month as name, ${SALES_SUMS}
     from (select to_char(day, 'YYYY-MM') as month
           from generate_series((? || '-01')::date, (? || '-01')::date, '1 month') as day) as months
     left join sold on sold.month = months.month group by months.month order by months.month`,
    [...bindings, question.from, question.to],
  );
}

/** The sales of each region one level below the area, most first; a region with sellers but without sales has zeros. */
export function readSalesByRegion(executor: Executor, question: SalesQuestion): Promise<SalesRow[]> {
  const { sql, bindings } = salesOf(question);
  const region = areaColumn(innerLevel(question.area ?? question.scope?.code ?? null));
  return rowsOf<SalesRow>(
    executor,
    `${sql}, regions as (
       select ${region} as key, ${SALES_SUMS} from sellers s left join sold on sold.seller_id = s.id group by ${region})
     select regions.*, coalesce(${AREA_NAME}, regions.key) as name
     from regions left join area a on a.code = regions.key order by regions.rupiah desc, name, regions.key`,
    bindings,
  );
}
