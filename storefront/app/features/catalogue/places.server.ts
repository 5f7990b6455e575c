import type { Area } from "@pasar/contracts/catalogue";
import { areaChain, areasInside } from "../../lib/areas.server";

/** The areas inside one, and the way that led there, from wide to narrow. */
export interface PlacesIn {
  path: Pick<Area, "code" | "name">[];
  areas: Pick<Area, "code" | "name" | "level">[];
}

/** One step of choosing a village; an unknown code begins with the provinces. Throws BackendError. */
export async function placesIn(code: string): Promise<PlacesIn> {
  const path = await areaChain(code);
  const areas = await areasInside(path.length > 0 ? code : "");
  return {
    path: path.map(({ code, name }) => ({ code, name })),
    areas: areas.map(({ code, name, level }) => ({ code, name, level })),
  };
}
