import { randomUUID } from "node:crypto";
import type { SearchTypes } from "@medusajs/framework/types";
import type { search } from "@medusajs/framework/utils";
import { expect } from "vitest";
import type { ContractIndexOptions, ContractQueryOptions, EngineUnderContract, OpenEngine } from "./engine";

type Provider = SearchTypes.ISearchProvider;
type FieldsSchema = ReturnType<typeof search.define>;

/** Longest wait for one write, milliseconds. */
const WRITE_TIMEOUT_MS = 30_000;
/** Longer than PostgreSQL keeps of a table's name, so engines on it must not tell indexes apart by its first letters. */
const LONG_NAME = "Kontrak-Mesin-Cari_yang-namanya-lebih-panjang-dari-enam-puluh-tiga-huruf";

/** A query as a case writes it; what is missing gets the Search Module's defaults. */
export interface Question {
  q?: string;
  fields?: string[];
  filters?: SearchTypes.SearchFilters;
  skip?: number;
  take?: number;
  order?: Record<string, SearchTypes.SearchOrderBy>;
  options?: SearchTypes.SearchOptions;
  engine?: ContractQueryOptions;
}

export interface IndexShape {
  fields: FieldsSchema;
  settings?: Omit<SearchTypes.SearchIndexSettings, "provider_options">;
  engine?: ContractIndexOptions;
}

/** An index definition as the Search Module would hand it over, under a name nobody else uses. */
export function definitionOf(
  { identifier }: EngineUnderContract,
  shape: IndexShape,
): SearchTypes.ResolvedSearchIndexDefinition {
  return {
    name: "contract",
    entity: "contract",
    primary_key: "id",
    provider: identifier,
    fields: shape.fields.toFields(),
    settings: { ...shape.settings, provider_options: { [identifier]: { ...shape.engine } } },
    definition_hash: "contract",
    physical_name: `${LONG_NAME}_${randomUUID()}_v1`,
    async *seed() {},
  };
}

/** Waits until a write is applied. Fails the test when it was not. */
export async function settle(provider: Provider, task: SearchTypes.SearchTask): Promise<void> {
  const { status, error } = await outcome(provider, task);
  expect({ status, error }).toEqual({ status: "succeeded", error: undefined });
}

/** The state a write ends in. */
export async function outcome(provider: Provider, task: SearchTypes.SearchTask): Promise<SearchTypes.SearchTask> {
  const isOpen = task.status === "enqueued" || task.status === "processing";
  if (!isOpen || !provider.waitForTask) return task;
  return provider.waitForTask(task, { timeout_ms: WRITE_TIMEOUT_MS });
}

/** A small index of one theme's documents, seen by one process. */
export class TestIndex {
  private constructor(
    readonly engine: EngineUnderContract,
    readonly process: OpenEngine,
    readonly definition: SearchTypes.ResolvedSearchIndexDefinition,
  ) {}

  /** Makes a new index, filled. */
  static async open(
    engine: EngineUnderContract,
    shape: IndexShape,
    documents: SearchTypes.SearchDocument[] = [],
  ): Promise<TestIndex> {
    const index = new TestIndex(engine, await engine.open(), definitionOf(engine, shape));
    await settle(index.provider, await index.provider.upsertIndex({ index: index.definition }));
    if (documents.length > 0) await index.write(documents);
    return index;
  }

  get provider(): Provider {
    return this.process.provider;
  }

  get name(): string {
    return this.definition.physical_name;
  }

  /** The same index through another process. */
  async inAnotherProcess(): Promise<TestIndex> {
    return new TestIndex(this.engine, await this.engine.open(), this.definition);
  }

  /** A new, empty index of the same shape under another name, through the same process. */
  async sibling(physical_name: string): Promise<TestIndex> {
    const sibling = new TestIndex(this.engine, this.process, { ...this.definition, physical_name });
    await settle(this.provider, await this.provider.upsertIndex({ index: sibling.definition }));
    return sibling;
  }

  /** The next version of this index, as the Search Module names it. */
  async nextVersion(): Promise<TestIndex> {
    return this.sibling(this.name.replace(/_v1$/, "_v2"));
  }

  async write(documents: SearchTypes.SearchDocument[]): Promise<void> {
    const { provider, name: index, definition } = this;
    await settle(provider, await provider.upsertDocuments({ index, definition, documents }));
  }

  async delete(filters: SearchTypes.SearchFilters): Promise<void> {
    await settle(this.provider, await this.provider.deleteDocuments({ index: this.name, filters }));
  }

  async search(question: Question = {}): Promise<SearchTypes.SearchResult> {
    return this.provider.search(this.query(question));
  }

  /** The ids of the hits, in their order. */
  async ids(question: Question = {}): Promise<string[]> {
    return (await this.search(question)).hits.map(({ id }) => id);
  }

  async searchMany(questions: Question[]): Promise<SearchTypes.SearchResult[]> {
    const queries = questions.map((question) => this.query(question));
    const { provider } = this;
    return provider.searchMany
      ? provider.searchMany(queries)
      : Promise.all(queries.map((query) => provider.search(query)));
  }

  /** The query as the Search Module would hand it over. */
  query({
    q,
    fields,
    filters,
    skip = 0,
    take = 20,
    order,
    options,
    engine,
  }: Question): SearchTypes.ProviderSearchQuery {
    return {
      index: this.definition,
      attributes_to_retrieve: fields ?? retrievable(this.definition),
      q,
      filters,
      pagination: { skip, take, order },
      search_options: {
        ...options,
        facets: options?.facets?.map((facet) => (typeof facet === "string" ? { field: facet, type: "value" } : facet)),
        ...(engine ? { provider_options: { [this.engine.identifier]: { ...engine } } } : {}),
      },
    };
  }

  async count(): Promise<number | undefined> {
    return (await this.provider.listIndexes()).find(({ name }) => name === this.name)?.document_count;
  }

  async drop(): Promise<void> {
    await settle(this.provider, await this.provider.deleteIndex({ index: this.name }));
    await this.process.close();
  }
}

function retrievable({ fields }: SearchTypes.ResolvedSearchIndexDefinition): string[] {
  return Object.entries(fields).flatMap(([name, { type, fields: nested, retrievable: isKept }]) => {
    if (type === "object") return Object.keys(nested ?? {}).map((leaf) => `${name}.${leaf}`);
    return isKept === false ? [] : [name];
  });
}
