import type { OfficerArea } from "@pasar/contracts/access";
import { type Condition, withinArea } from "./area-scope";

/** The columns of `seller s` that hold the codes of its areas, from the province down to the village. */
const COLUMNS = ["s.province_code", "s.regency_code", "s.district_code", "s.village_code"] as const;

/** How deep a dotted code lies: 1 is a province, 4 a village, 0 the whole country (null). */
export function levelOf(code: string | null): number {
  return code === null ? 0 : code.split(".").length;
}

/** The column of `seller s` at a level from 1 to 4. Throws RangeError for another one. */
export function areaColumn(level: number): string {
  const column = COLUMNS[level - 1];
  if (!column) throw new RangeError(`no area has level ${level}`);
  return column;
}

/** The level below an area; a village has none, so it stays. */
export function innerLevel(code: string | null): number {
  return Math.min(levelOf(code) + 1, COLUMNS.length);
}

/** Sellers `s` inside the officer's area and, where they narrow it, inside that area too: never wider than their own. */
export function sellersWithin(scope: OfficerArea | null, narrowed: string | null = null): Condition {
  const narrow = narrowed === null ? [] : [{ sql: `${areaColumn(levelOf(narrowed))} = ?`, bindings: [narrowed] }];
  return allOf([{ sql: "s.deleted_at is null", bindings: [] }, withinArea(scope, "s"), ...narrow]);
}

/** All conditions at once. */
export function allOf(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(" and "),
    bindings: conditions.flatMap(({ bindings }) => bindings),
  };
}
