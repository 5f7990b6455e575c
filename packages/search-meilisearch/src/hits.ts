import type { SearchTypes } from "@medusajs/framework/types";
import { documentOf } from "./documents";
import type { Highlighting } from "./highlights";
import type { GeoOptions } from "./index-options";
import { GEO_FIELD } from "./settings";

type Hit = Record<string, unknown>;

const EARTH_RADIUS_METRES = 6_371_000;

/** A hit of the server as the Search Module wants it. */
export function hitOf(hit: Hit, query: SearchTypes.ProviderSearchQuery, marks: Highlighting): SearchTypes.SearchHit {
  const { index, attributes_to_retrieve, search_options: options = {} } = query;
  const highlights = marks.read(hit._formatted);
  return {
    id: String(hit[index.primary_key]),
    document: documentOf(hit, index, attributes_to_retrieve),
    ...(options.include_score ? { score: hit._rankingScore as number } : {}),
    ...(highlights ? { highlights } : {}),
  };
}

/** Metres from the asked place to each hit that has one, by id. The server tells them only when it sorted by them. */
export function metresFrom(geo: GeoOptions, hits: Hit[], primaryKey: string): Record<string, number> {
  return Object.fromEntries(
    hits.flatMap((hit): [string, number][] => {
      const place = hit[GEO_FIELD] as { lat: number; lng: number } | null | undefined;
      if (!place) return [];
      const told = hit._geoDistance;
      return [[String(hit[primaryKey]), typeof told === "number" ? told : metresBetween(geo, place)]];
    }),
  );
}

/** The haversine distance. */
function metresBetween({ latitude, longitude }: GeoOptions, { lat, lng }: { lat: number; lng: number }): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const chord = half(lat - latitude) + Math.cos(radians(latitude)) * Math.cos(radians(lat)) * half(lng - longitude);
  return Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord))));
}
