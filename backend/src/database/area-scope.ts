import type { OfficerArea } from "@pasar/contracts/access";
import { type Executor, rowsOf } from "./connection";

const COLUMN_OF_LEVEL: Record<number, string> = {
  1: "province_code",
  2: "regency_code",
  3: "district_code",
  4: "village_code",
};

/** A condition with its bindings, to be put after `where` or `and`. */
export interface Condition {
  sql: string;
  bindings: string[];
}

/**
 * The sellers (or whatever has their four area columns, under `alias`) inside an officer's area: everything for the whole
 * country (null), nothing for an area nobody knows.
 */
export function withinArea(area: OfficerArea | null, alias: string): Condition {
  if (area === null) return { sql: "true", bindings: [] };
  const column = COLUMN_OF_LEVEL[area.level];
  return column ? { sql: `${alias}.${column} = ?`, bindings: [area.code] } : { sql: "false", bindings: [] };
}

/** Tells whether a seller lies inside an officer's area. */
export async function isSellerWithin(executor: Executor, sellerId: string, area: OfficerArea | null): Promise<boolean> {
  const scope = withinArea(area, "s");
  const rows = await rowsOf(
    executor,
    `select 1 from seller s where s.id = ? and s.deleted_at is null and ${scope.sql}`,
    [sellerId, ...scope.bindings],
  );
  return rows.length > 0;
}
