import type { OfficeArea } from "@pasar/contracts/office";
import { type Executor, rowsOf } from "./connection";

/** The name of area `a` with its kind: a Kota and a Kabupaten, or a Kecamatan and a Desa, may share the rest. */
export const AREA_NAME = "case when a.name ilike a.kind || ' %' then a.name else initcap(a.kind) || ' ' || a.name end";

/** The area of a code, or null for the whole country. Gives undefined for a code nobody knows. */
export async function findOfficeArea(executor: Executor, code: string | null): Promise<OfficeArea | null | undefined> {
  if (code === null) return null;
  const [area] = await rowsOf<OfficeArea>(
    executor,
    `select a.code, ${AREA_NAME} as name from area a where a.code = ? and a.deleted_at is null`,
    [code],
  );
  return area;
}
