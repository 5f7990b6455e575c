import type { OfficerArea } from "@pasar/contracts/access";
import type { OfficeOverview } from "@pasar/contracts/office";
import { withinArea } from "./area-scope";
import { type Executor, rowsOf } from "./connection";
import { ANY_PROBLEM_COLUMN, LATE_ORDERS, PROBLEM_COLUMNS } from "./office-health";
import { sellersWithin } from "./office-scope";

type SellerCounts = Pick<OfficeOverview, "sellers" | "problems" | "overdue_orders">;

/** Counts the sellers of an area by state and by problem, in one statement. */
export async function countSellers(executor: Executor, scope: OfficerArea | null): Promise<SellerCounts> {
  const within = sellersWithin(scope);
  const [row] = await rowsOf<Record<string, number>>(
    executor,
    `with sellers as materialized (select s.id, ${PROBLEM_COLUMNS} from seller s where ${within.sql})
     select count(*) filter (where not suspended)::int as active, count(*) filter (where suspended)::int as suspended,
            count(*) filter (where ${ANY_PROBLEM_COLUMN})::int as troubled,
            count(*) filter (where overdue)::int as overdue,
            count(*) filter (where stock_out)::int as stock_out, count(*) filter (where quiet)::int as quiet,
            (select count(*)::int from (${LATE_ORDERS}) as late join sellers on sellers.id = late.seller_id) as late
     from sellers`,
    within.bindings,
  );
  const { active = 0, suspended = 0, troubled = 0, overdue = 0, stock_out = 0, quiet = 0, late = 0 } = row ?? {};
  return {
    sellers: { active, suspended, troubled },
    problems: { overdue, stock_out, quiet, suspended },
    overdue_orders: late,
  };
}

/** Counts the applications of an area that wait for a decision. */
export async function countWaitingApplications(executor: Executor, scope: OfficerArea | null): Promise<number> {
  const within = withinArea(scope, "a");
  const [row] = await rowsOf<{ waiting: number }>(
    executor,
    `select count(*)::int as waiting from application a
     where a.status = 'submitted' and a.deleted_at is null and ${within.sql}`,
    within.bindings,
  );
  return row?.waiting ?? 0;
}
