import type { Area } from "@pasar/contracts/catalogue";
import { areaOf, areasInside } from "../../lib/areas.server";

/** The areas inside one, and the way that led there, from wide to narrow. */
export interface PlacesIn {
  path: Pick<Area, "code" | "name">[];
  areas: Pick<Area, "code" | "name" | "level">[];
}

/** One step of choosing a village; an unknown code begins with the provinces. Throws BackendError. */
export async function placesIn(code: string): Promise<PlacesIn> {
  const codes = /^\d{2}(\.\d{2}){0,2}$/.test(code) ? widening(code) : [];
  const path = await Promise.all(codes.map(areaOf));
  const known = path.filter((area) => area !== null);
  const areas = await areasInside(known.length === codes.length ? code : "");
  return {
    path: known.length === codes.length ? known.map(({ code, name }) => ({ code, name })) : [],
    areas: areas.map(({ code, name, level }) => ({ code, name, level })),
  };
}

/** "18.71.01" -> "18", "18.71", "18.71.01". */
function widening(code: string): string[] {
  const parts = code.split(".");
  return parts.map((_, place) => parts.slice(0, place + 1).join("."));
}
