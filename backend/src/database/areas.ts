import type { Area } from "@pasar/contracts/catalogue";
import type { Coordinates } from "@pasar/fulfillment-lokal";
import { type Executor, rowsOf } from "./connection";

/** The areas directly inside another, or the provinces. */
export function childAreas(executor: Executor, parent: string | null): Promise<Area[]> {
  return rowsOf<Area>(
    executor,
    `select code, name, level, kind, postcode from area
     where parent_code is not distinct from ? and deleted_at is null order by name, code`,
    [parent],
  );
}

/** A village with the areas around it, or undefined when the codes do not belong together. */
export interface VillageChain {
  village: string;
  village_kind: string;
  district: string;
  regency: string;
  province: string;
  /** The middle of the village; null where nobody has measured it. */
  point: Coordinates | null;
}

/** Looks a village up by its code and, where given, only inside the named district, regency and province. */
export async function findVillage(
  executor: Executor,
  codes: { village_code: string; district_code?: string; regency_code?: string; province_code?: string },
): Promise<VillageChain | undefined> {
  const [row] = await rowsOf<VillageChain>(
    executor,
    `select v.name as village, v.kind as village_kind, d.name as district, r.name as regency, p.name as province,
            case when v.latitude is not null and v.longitude is not null
              then jsonb_build_object('latitude', v.latitude, 'longitude', v.longitude) end as point
     from area v
     join area d on d.code = v.parent_code and d.code = coalesce(?, d.code)
     join area r on r.code = d.parent_code and r.code = coalesce(?, r.code)
     join area p on p.code = r.parent_code and p.code = coalesce(?, p.code)
     where v.code = ? and v.level = 4 and v.deleted_at is null`,
    [codes.district_code ?? null, codes.regency_code ?? null, codes.province_code ?? null, codes.village_code],
  );
  return row;
}
