import { databaseOf } from "../../database/connection";
import { demoRegions } from "../demo-data";
import type { Seeding } from "../seeding";

interface AreaRow {
  code: string;
  parent_code: string | null;
  level: 1 | 2 | 3 | 4;
  name: string;
  kind: string;
  postcode: string | null;
  bps_code: string | null;
  latitude: number | null;
  longitude: number | null;
  rice_zone: number | null;
  time_zone: string | null;
}

const NOTHING = {
  postcode: null,
  bps_code: null,
  latitude: null,
  longitude: null,
  rice_zone: null,
  time_zone: null,
} as const;

function areaRows(): AreaRow[] {
  const rows = new Map<string, AreaRow>();
  for (const regency of demoRegions()) {
    const { code, provinceCode, bpsCode, latitude, longitude, riceZone, timeZone } = regency;
    rows.set(provinceCode, {
      ...NOTHING,
      code: provinceCode,
      parent_code: null,
      level: 1,
      name: regency.province,
      kind: "Provinsi",
    });
    rows.set(code, {
      ...NOTHING,
      code,
      parent_code: provinceCode,
      level: 2,
      name: regency.name,
      kind: regency.type === "kota" ? "Kota" : "Kabupaten",
      bps_code: bpsCode,
      latitude,
      longitude,
      rice_zone: riceZone,
      time_zone: timeZone,
    });
    for (const village of regency.villages) {
      const { districtCode, districtName } = village;
      const place = { latitude: village.latitude, longitude: village.longitude };
      rows.set(districtCode, {
        ...NOTHING,
        ...place,
        code: districtCode,
        parent_code: code,
        level: 3,
        name: districtName,
        kind: "Kecamatan",
      });
      rows.set(village.code, {
        ...NOTHING,
        ...place,
        code: village.code,
        parent_code: districtCode,
        level: 4,
        name: village.name,
        kind: village.kind,
        postcode: village.postcode,
      });
    }
  }
  return [...rows.values()];
}

/** Seeds provinces, regencies, districts and villages. */
export async function seedAreas({ container, say }: Seeding): Promise<void> {
  const rows = areaRows();
  await databaseOf(container)("area").insert(rows).onConflict("code").merge();
  say(`areas: ${rows.length}`);
}
