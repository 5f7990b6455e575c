import type { SearchTypes } from "@medusajs/framework/types";
import { refuse } from "./errors";

type Field = SearchTypes.SearchFieldDefinition;

/** What a query may do with the fields of an index, by dotted path. */
export class FieldPlan {
  readonly #fields: ReadonlyMap<string, Field>;

  constructor(readonly definition: Pick<SearchTypes.ResolvedSearchIndexDefinition, "name" | "fields" | "primary_key">) {
    this.#fields = new Map(leaves(definition.fields));
  }

  /** All fields that hold values, in the order they were declared. */
  get entries(): [string, Field][] {
    return [...this.#fields];
  }

  /** Paths of one type, such as `date`. */
  pathsOf(type: Field["type"]): string[] {
    return this.entries.filter(([, field]) => field.type === type).map(([path]) => path);
  }

  /** The searchable paths, the weightiest first. */
  get searchable(): string[] {
    return this.entries
      .filter(([, field]) => isSearchable(field))
      .sort(([, one], [, other]) => weightOf(other) - weightOf(one))
      .map(([path]) => path);
  }

  /** The field, if it may be filtered by. This and the next throw INVALID_DATA otherwise. */
  filterable(path: string): Field {
    const field = this.#known(path);
    return field.filterable ? field : this.#refuse(path, "cannot be filtered by");
  }

  facetable(path: string, kind: SearchTypes.SearchFacetKind): Field {
    const field = this.#known(path);
    return facetKinds(field).includes(kind) ? field : this.#refuse(path, `has no "${kind}" facets`);
  }

  /** The path itself, if there is such a field. This and the next throw INVALID_DATA otherwise. */
  known(path: string): string {
    return this.#known(path) && path;
  }

  sortable(path: string): string {
    return this.#known(path).sortable ? path : this.#refuse(path, "cannot be sorted by");
  }

  searchableAt(path: string): string {
    return isSearchable(this.#known(path)) ? path : this.#refuse(path, "cannot be searched");
  }

  geo(path: string): string {
    return this.#known(path).type === "geo" ? path : this.#refuse(path, "is no place");
  }

  #known(path: string): Field {
    return this.#fields.get(path) ?? refuse(`Search index "${this.definition.name}" has no field "${path}"`);
  }

  #refuse(path: string, reason: string): never {
    refuse(`Field "${path}" of search index "${this.definition.name}" ${reason}`);
  }
}

/** The kinds of facets a field was declared with; without a list, those Medusa gives its type. */
export function facetKinds({ facetable, type }: Field): SearchTypes.SearchFacetKind[] {
  if (!facetable) return [];
  const byType: SearchTypes.SearchFacetKind[] = isOrdered(type) ? ["range"] : ["value"];
  return facetable === true ? byType : (facetable.types ?? byType);
}

/** Whether values of this type are numbers in the index. */
export function isOrdered(type: Field["type"]): boolean {
  return type === "integer" || type === "float" || type === "date";
}

function leaves(fields: Record<string, Field>, prefix = ""): [string, Field][] {
  return Object.entries(fields).flatMap(([name, field]): [string, Field][] => {
    const path = `${prefix}${name}`;
    return field.type === "object" ? leaves(field.fields ?? {}, `${path}.`) : [[path, field]];
  });
}

function isSearchable({ searchable }: Field): boolean {
  return searchable === true || typeof searchable === "object";
}

function weightOf({ searchable }: Field): number {
  return typeof searchable === "object" ? (searchable.weight ?? 1) : 1;
}
