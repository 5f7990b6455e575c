import type { SearchTypes } from "@medusajs/framework/types";
import { projectDocument } from "@medusajs/framework/utils";
import { FieldPlan } from "./field-plan";
import { momentOf } from "./filter";
import { wellFormed } from "./query-text";
import { GEO_FIELD } from "./settings";

type Stored = Record<string, unknown>;
type Definition = Pick<SearchTypes.ResolvedSearchIndexDefinition, "name" | "fields" | "primary_key">;

/**
 * Documents as lines of JSON, cut into bodies of at most so many bytes; a document that is larger goes alone. Only
 * declared fields are sent. Dates become milliseconds and a place goes to Meilisearch's own field as well.
 */
export function* bodies(
  definition: Definition,
  documents: SearchTypes.SearchDocument[],
  mostBytes: number,
): Generator<string> {
  const plan = new FieldPlan(definition);
  let lines: string[] = [];
  let bytes = 0;
  for (const document of documents) {
    const line = JSON.stringify(storedOf(document, plan), (_, value) =>
      typeof value === "string" ? wellFormed(value) : value,
    );
    const size = Buffer.byteLength(line) + 1;
    if (lines.length > 0 && bytes + size > mostBytes) {
      yield lines.join("\n");
      lines = [];
      bytes = 0;
    }
    lines.push(line);
    bytes += size;
  }
  if (lines.length > 0) yield lines.join("\n");
}

/** A stored document as it was written, with dates in ISO 8601 again. */
export function documentOf(hit: Stored, definition: Definition, paths: string[]): Stored {
  const document = projectDocument(hit, paths);
  for (const path of new FieldPlan(definition).pathsOf("date")) replaceAt(document, path.split("."), isoOf);
  return document;
}

function storedOf(document: SearchTypes.SearchDocument, plan: FieldPlan): Stored {
  const paths = plan.entries.map(([path]) => path);
  const stored = projectDocument(document, [...new Set([plan.definition.primary_key, ...paths])]);
  for (const path of plan.pathsOf("date")) replaceAt(stored, path.split("."), millisecondsOf);
  const [geoPath] = plan.pathsOf("geo");
  const place = geoPath === undefined ? undefined : placeOf(stored[geoPath]);
  return place ? { ...stored, [GEO_FIELD]: { lat: place.latitude, lng: place.longitude } } : stored;
}

/** Replaces what stands at a path, within arrays too. */
function replaceAt(target: unknown, [head, ...rest]: string[], change: (value: unknown) => unknown): void {
  if (Array.isArray(target)) {
    for (const element of target) replaceAt(element, head === undefined ? [] : [head, ...rest], change);
    return;
  }
  if (typeof target !== "object" || target === null || head === undefined || !Object.hasOwn(target, head)) return;
  const record = target as Stored;
  const value = record[head];
  if (rest.length > 0) replaceAt(value, rest, change);
  else record[head] = Array.isArray(value) ? value.map(change) : change(value);
}

function millisecondsOf(value: unknown): unknown {
  return value === null || value === undefined ? value : momentOf(value);
}

function isoOf(value: unknown): unknown {
  return typeof value === "number" ? new Date(value).toISOString() : value;
}

function placeOf(value: unknown): { latitude: number; longitude: number } | undefined {
  const { latitude, longitude } = (value ?? {}) as Record<string, unknown>;
  return typeof latitude === "number" && typeof longitude === "number" ? { latitude, longitude } : undefined;
}
