import type { Bindings } from "../database";
import { invalid } from "../errors";
import type { IndexPlan } from "../schema/plan";

/** A place on earth, degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** What a query asks about places. */
export interface GeoOption extends Point {
  field: string;
  /** Only documents this near, in metres. */
  within_metres?: number;
  /** Sort by distance; documents without a place come last either way. */
  order?: "ASC" | "DESC";
}

const EARTH_RADIUS_METRES = 6_371_008.8;
const METRES_PER_DEGREE = (EARTH_RADIUS_METRES * Math.PI) / 180;
const KNOWN = ["field", "latitude", "longitude", "within_metres", "order"];

/** Whether a value is a place. */
export function isPoint(value: unknown): value is Point {
  if (value === null || typeof value !== "object") return false;
  const { latitude, longitude } = value as Record<string, unknown>;
  return isWithin(latitude, 90) && isWithin(longitude, 180);
}

function isWithin(value: unknown, most: number): boolean {
  return typeof value === "number" && Math.abs(value) <= most;
}

/**
 * @throws MedusaError INVALID_DATA when the option is not what it should be
 */
export function readGeo(value: unknown): GeoOption | undefined {
  if (value === undefined) return undefined;
  if (!isPoint(value)) throw invalid("The geo option needs a latitude (-90 to 90) and a longitude (-180 to 180)");
  const unknown = Object.keys(value).find((key) => !KNOWN.includes(key));
  if (unknown) throw invalid(`The geo option knows no "${unknown}"`);
  const { field, within_metres: within, order } = value as GeoOption;
  if (typeof field !== "string") throw invalid("The geo option needs the field of the places");
  if (within !== undefined && !(typeof within === "number" && Number.isFinite(within) && within >= 0)) {
    throw invalid("The geo option's within_metres must be a number from 0");
  }
  if (order !== undefined && order !== "ASC" && order !== "DESC") {
    throw invalid("The geo option's order must be ASC or DESC");
  }
  return value as GeoOption;
}

/**
 * The distance of each row in metres, null without a place, and the condition to be near enough.
 * @throws MedusaError INVALID_DATA when the field is no place
 */
export function compileGeo(geo: GeoOption, plan: IndexPlan, bindings: Bindings): { distance: string; near?: string } {
  const column = plan.fields.find(({ path, kind }) => path === geo.field && kind === "geo")?.column;
  if (!column) throw invalid(`Field "${geo.field}" holds no places, so nothing can be near`);
  const lat = `r.${column}_lat`;
  const lng = `r.${column}_lng`;
  const latitude = bindings.add(geo.latitude, "float8");
  const longitude = bindings.add(geo.longitude, "float8");
  const haversine =
    `power(sin(radians(${lat} - ${latitude}) / 2), 2) + ` +
    `cos(radians(${latitude})) * cos(radians(${lat})) * power(sin(radians(${lng} - ${longitude}) / 2), 2)`;
  // least() passes over a null, so a row without a place needs its own branch.
  const distance = `CASE WHEN ${lat} IS NOT NULL THEN ${2 * EARTH_RADIUS_METRES} * asin(least(1, sqrt(${haversine}))) END`;
  if (geo.within_metres === undefined) return { distance };
  const near = [...box(geo, geo.within_metres, { lat, lng }, bindings)];
  return { distance, near: [...near, `${distance} <= ${bindings.add(geo.within_metres, "float8")}`].join(" AND ") };
}

/** A box around the circle: an index answers it. Near a pole, or wider than the earth, every longitude is in it. */
function box(
  { latitude, longitude }: Point,
  metres: number,
  columns: { lat: string; lng: string },
  bindings: Bindings,
) {
  const degrees = (metres / METRES_PER_DEGREE) * 1.000_001;
  const south = latitude - degrees;
  const north = latitude + degrees;
  const rows = [`${columns.lat} BETWEEN ${bindings.add(south, "float8")} AND ${bindings.add(north, "float8")}`];
  if (south <= -90 || north >= 90) return rows;
  // A meridian touches a circle where sin(dlng) = sin(radius) / cos(latitude), not at the circle's own parallel.
  const ratio = Math.sin(Math.min(degrees, 90) * (Math.PI / 180)) / Math.cos(latitude * (Math.PI / 180));
  if (ratio >= 1) return rows;
  const width = Math.asin(ratio) * (180 / Math.PI) * 1.000_001;
  const west = longitude - width;
  const east = longitude + width;
  const between = (from: number, to: number) =>
    `${columns.lng} BETWEEN ${bindings.add(from, "float8")} AND ${bindings.add(to, "float8")}`;
  if (west < -180) return [...rows, `(${between(-180, east)} OR ${between(west + 360, 180)})`];
  if (east > 180) return [...rows, `(${between(west, 180)} OR ${between(-180, east - 360)})`];
  return [...rows, between(west, east)];
}
