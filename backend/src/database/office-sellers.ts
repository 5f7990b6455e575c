import type { OfficerArea } from "@pasar/contracts/access";
import type { OfficeSeller, SellerFilter } from "@pasar/contracts/office";
import type { Condition } from "./area-scope";
import { type Executor, rowsOf } from "./connection";
import {
  HAS_ANY_PROBLEM,
  HAS_PROBLEM,
  LAST_USE,
  LATE_ORDERS,
  levelOfProblems,
  OPEN_ORDERS,
  problemsOf,
  SOLD_OUT,
} from "./office-health";
import { SALES_SUMS, SOLD } from "./office-sales";
import { allOf, sellersWithin } from "./office-scope";

/** Where a page of the list begins: behind this seller. */
export interface ListPlace {
  name: string;
  id: string;
}

type SellerRow = Omit<OfficeSeller, "joined_at" | "last_active_at" | "problems" | "level" | "sales_30_days"> & {
  joined_at: Date;
  last_active_at: Date | null;
  sales_orders: number;
  sales_rupiah: number;
};

const FIGURES = `
  left join lateral (select count(*)::int as count from listing l
    join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
    where l.seller_id = s.id and l.deleted_at is null) as products on true
  left join lateral (select count(distinct gone.product_id)::int as count from (${SOLD_OUT}) as gone
    where gone.location_id = s.stock_location_id) as stock_outs on true
  left join lateral (select count(*)::int as count from (${OPEN_ORDERS}) as open
    where open.seller_id = s.id) as open_orders on true
  left join lateral (select count(*)::int as count from (${LATE_ORDERS}) as late
    where late.seller_id = s.id) as overdue_orders on true
  left join lateral (select ${SALES_SUMS} from (${SOLD} and t.seller_id = s.id
    and t.created_at > now() - interval '30 days') as sold) as sales on true`;

/**
 * Reads sellers with their health in one statement, by name. The figures are counted for the read sellers only, so a
 * page costs the same however many sellers there are, and is never older than the last order.
 */
export async function readSellersWithHealth(
  executor: Executor,
  which: Condition,
  most: number,
): Promise<OfficeSeller[]> {
  const rows = await rowsOf<SellerRow>(
    executor,
    `with page as (select s.* from seller s where ${which.sql} order by s.name, s.id limit ${most})
     select s.id, s.name, s.kind, s.status, s.village_name as village, s.regency_name as regency,
            s.created_at as joined_at, ${LAST_USE} as last_active_at, products.count as products,
            stock_outs.count as stock_outs, open_orders.count as open_orders,
            overdue_orders.count as overdue_orders, sales.orders as sales_orders, sales.rupiah as sales_rupiah
     from page s ${FIGURES} order by s.name, s.id`,
    which.bindings,
  );
  return rows.map(presentSeller);
}

function presentSeller({ sales_orders, sales_rupiah, ...row }: SellerRow): OfficeSeller {
  const problems = problemsOf(row);
  return {
    ...row,
    joined_at: row.joined_at.toISOString(),
    last_active_at: row.last_active_at?.toISOString() ?? null,
    sales_30_days: { orders: sales_orders, rupiah: sales_rupiah },
    problems,
    level: levelOfProblems(problems),
  };
}

/** Reads the sellers of an officer's area that pass a filter, from `after` on. */
export function listOfficeSellers(
  executor: Executor,
  scope: OfficerArea | null,
  filter: SellerFilter,
  { after, most }: { after: ListPlace | null; most: number },
): Promise<OfficeSeller[]> {
  const place: Condition[] = after ? [{ sql: "(s.name, s.id) > (?, ?)", bindings: [after.name, after.id] }] : [];
  return readSellersWithHealth(
    executor,
    allOf([sellersWithin(scope, filter.area ?? null), ...conditionsOf(filter), ...place]),
    most,
  );
}

function conditionsOf({ q, kind, status, problem }: SellerFilter): Condition[] {
  const words = q ? `%${q.replace(/[\\%_]/g, "\\$&")}%` : "";
  return [
    ...(words ? [{ sql: "s.name ilike ? or s.village_name ilike ?", bindings: [words, words] }] : []),
    ...(kind ? [{ sql: "s.kind = ?", bindings: [kind] }] : []),
    ...(status ? [{ sql: "s.status = ?", bindings: [status] }] : []),
    ...(problem ? [{ sql: problem === "any" ? HAS_ANY_PROBLEM : HAS_PROBLEM[problem], bindings: [] }] : []),
  ];
}
