import { z } from "@medusajs/framework/zod";
import { refuse } from "./errors";

/** The key of `provider_options` and the name index definitions select this engine by. */
export const IDENTIFIER = "meilisearch";

const indexOptionsSchema = z.strictObject({
  synonyms: z.record(z.string(), z.array(z.string())).default({}),
  stop_words: z.array(z.string()).default([]),
  tie_breaks: z.array(z.strictObject({ field: z.string(), order: z.enum(["ASC", "DESC"]) })).default([]),
  localized_attributes: z
    .array(z.strictObject({ attribute_patterns: z.array(z.string()), locales: z.array(z.string()) }))
    .default([{ attribute_patterns: ["*"], locales: ["ind", "eng"] }]),
});

/** What Medusa's index settings do not hold, under `provider_options.meilisearch`. */
export interface MeilisearchIndexOptions {
  /** One way: a search for the key also finds the values. Keys and values may be several words. */
  synonyms?: Record<string, string[]>;
  stop_words?: string[];
  /** After the relevance, before the id. */
  tie_breaks?: { field: string; order: "ASC" | "DESC" }[];
  /** Languages (ISO 639-3) of fields by pattern. All fields Indonesian and English unless given. */
  localized_attributes?: { attribute_patterns: string[]; locales: string[] }[];
}

const geoSchema = z.strictObject({
  field: z.string(),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  within_metres: z.number().min(0).max(40_100_000).optional(),
  order: z.enum(["ASC", "DESC"]).optional(),
});
const queryOptionsSchema = z.strictObject({ geo: geoSchema.optional() });

/** What Medusa's search options do not hold, under `provider_options.meilisearch`. */
export interface MeilisearchQueryOptions {
  /** Where to search from; `order` sorts by distance first, places unknown last. */
  geo?: {
    /** A field of the type `geo`; its values are `{ latitude, longitude }`. */
    field: string;
    latitude: number;
    longitude: number;
    within_metres?: number;
    order?: "ASC" | "DESC";
  };
}

/** A checked `geo` of a query. */
export type GeoOptions = z.output<typeof geoSchema>;

/** Reads the options of an index. Throws MedusaError INVALID_DATA. */
export function indexOptions(all: Record<string, unknown> | undefined): z.output<typeof indexOptionsSchema> {
  return read(indexOptionsSchema, all, "index settings");
}

/** Reads the options of a query. Throws MedusaError INVALID_DATA. */
export function queryOptions(all: Record<string, unknown> | undefined): z.output<typeof queryOptionsSchema> {
  return read(queryOptionsSchema, all, "query options");
}

function read<Schema extends z.ZodType>(schema: Schema, all: Record<string, unknown> | undefined, what: string) {
  const options = schema.safeParse(all?.[IDENTIFIER] ?? {});
  if (options.success) return options.data;
  const [issue] = options.error.issues;
  return refuse(`Meilisearch ${what}: ${[...(issue?.path ?? []), issue?.message].join(" ")}`);
}
