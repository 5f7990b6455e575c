import type { OfficerArea } from "@pasar/contracts/access";
import type { MapLabel, MapPoint } from "@pasar/contracts/office";
import type { Condition } from "./area-scope";
import { type Executor, rowsOf } from "./connection";
import { AREA_NAME } from "./office-areas";
import { ANY_PROBLEM_COLUMN, PROBLEM_COLUMNS } from "./office-health";
import { areaColumn, innerLevel, levelOf, sellersWithin } from "./office-scope";

const REGENCY_LEVEL = 2;

/** Whether buyers wait for a seller, or whether it has any problem at all. */
const LEVEL = `case when overdue then 'act' when ${ANY_PROBLEM_COLUMN} then 'watch' else 'none' end as level`;

/** The sellers that can be drawn, each at the centre of its village, with their problems. */
function placedSellers(scope: OfficerArea | null, area: string | null): Condition {
  const { sql, bindings } = sellersWithin(scope, area);
  return {
    sql: `with placed as materialized (
        select s.*, v.latitude, v.longitude, ${PROBLEM_COLUMNS}
        from seller s join area v on v.code = s.village_code and v.latitude is not null where ${sql})`,
    bindings,
  };
}

/** Counts the sellers of an area, and those whose village has no coordinates. */
export async function countPlaces(
  executor: Executor,
  scope: OfficerArea | null,
  area: string | null,
): Promise<{ sellers: number; unplaced: number }> {
  const within = sellersWithin(scope, area);
  const [counts] = await rowsOf<{ sellers: number; unplaced: number }>(
    executor,
    `select count(*)::int as sellers, count(*) filter (where a.latitude is null)::int as unplaced
     from seller s left join area a on a.code = s.village_code where ${within.sql}`,
    within.bindings,
  );
  return counts ?? { sellers: 0, unplaced: 0 };
}

/** Each seller of an area at the centre of its village. */
export function readSellerPoints(
  executor: Executor,
  scope: OfficerArea | null,
  area: string | null,
): Promise<MapPoint[]> {
  const { sql, bindings } = placedSellers(scope, area);
  return rowsOf<MapPoint>(
    executor,
    `${sql} select 'seller' as type, id, name, kind, village_name as village, latitude, longitude, ${LEVEL}
     from placed order by name, id`,
    bindings,
  );
}

/**
 * The areas inside another with how many sellers they hold: regencies of a country or a province, then one level at a
 * time. An area lies where its sellers' villages lie on average, because districts have no centre of their own everywhere.
 */
export function readAreaPoints(
  executor: Executor,
  scope: OfficerArea | null,
  area: string | null,
): Promise<MapPoint[]> {
  const { sql, bindings } = placedSellers(scope, area);
  const inner = areaColumn(Math.max(REGENCY_LEVEL, innerLevel(area ?? scope?.code ?? null)));
  return rowsOf<MapPoint>(
    executor,
    `${sql}, sellers as (select ${inner} as code, latitude, longitude, ${LEVEL} from placed as s),
     areas as (
       select code, count(*)::int as sellers, count(*) filter (where level <> 'none')::int as troubled,
              avg(latitude)::real as latitude, avg(longitude)::real as longitude,
              case when bool_or(level = 'act') then 'act' when bool_or(level = 'watch') then 'watch' else 'none' end as level
       from sellers group by code)
     select 'area' as type, areas.*, coalesce(${AREA_NAME}, areas.code) as name
     from areas left join area a on a.code = areas.code order by name, areas.code`,
    bindings,
  );
}

/** Names to find one's way by: the regencies of a country or a province, else the districts of the regency. */
export function readMapLabels(executor: Executor, area: string | null): Promise<MapLabel[]> {
  const level = levelOf(area) < REGENCY_LEVEL ? REGENCY_LEVEL : REGENCY_LEVEL + 1;
  return rowsOf<MapLabel>(
    executor,
    `select ${AREA_NAME} as name, a.latitude, a.longitude from area a
     where a.level = ? and a.latitude is not null and a.deleted_at is null
       and (?::text is null or a.code = ? or a.code like ? || '.%' or ? like a.code || '.%') order by a.code`,
    [level, area, area, area, area],
  );
}
