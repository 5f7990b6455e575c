import type { Logger, SearchTypes } from "@medusajs/framework/types";
import { AbstractSearchProviderService, MedusaError } from "@medusajs/framework/utils";
import { type Connection, Database } from "./database";
import { type EmbeddedSearchOptions, validateOptions } from "./options";
import { CommonWords } from "./query/common-words";
import { CountsCache } from "./query/counts-cache";
import { readRequest } from "./query/request";
import { type Answered, search } from "./query/search";
import { Vocabulary } from "./query/vocabulary";
import { planIndex } from "./schema/plan";
import { type IndexState, isMissingTable, Registry } from "./schema/registry";
import { IDENTIFIER, readSettings } from "./schema/settings";
import { removeDocuments, writeDocuments } from "./write/store";

const SCHEMA = "embedded_search";
const LAST_HIT = 10_000;
/** Smaller tables are planned well without statistics. */
const WORTH_ANALYSING = 1_000;

interface Words {
  number: number;
  vocabulary: Vocabulary;
  common: CommonWords;
}

/** Medusa Search Module provider on PostgreSQL, registered as `embedded`. */
export class EmbeddedSearchService extends AbstractSearchProviderService {
  static override identifier = IDENTIFIER;

  readonly #database: Database;
  readonly #registry: Registry;
  readonly #logger: Pick<Logger, "warn">;
  readonly #lastHit: number;
  readonly #counts = new CountsCache();
  /** What is known of the words of the physical indexes by name, with the number they belong to. */
  readonly #words = new Map<string, Words>();

  /**
   * @throws MedusaError INVALID_DATA for options it cannot work with
   */
  static validateOptions(options: Record<string, unknown>): void {
    validateOptions(options);
  }

  constructor({ logger }: { logger?: Pick<Logger, "warn"> }, options: EmbeddedSearchOptions) {
    super();
    validateOptions(options);
    this.#logger = logger ?? console;
    this.#database = new Database(options, this.#logger);
    this.#registry = new Registry(this.#database, options.schema ?? SCHEMA);
    this.#lastHit = options.lastHit ?? LAST_HIT;
  }

  override async upsertIndex({ index }: { index: SearchTypes.ResolvedSearchIndexDefinition }) {
    const plan = planIndex(index);
    readSettings(index.settings, plan);
    await this.#registry.create(index.physical_name, plan);
    return done(index.physical_name);
  }

  override async deleteIndex({ index }: { index: string }) {
    await this.#registry.drop(index);
    this.#words.delete(index);
    return done(index);
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    return this.#registry.list();
  }

  override async clearIndex({ index }: { index: string }) {
    await this.#registry.clear(index);
    return done(index);
  }

  override async upsertDocuments({ index, documents }: { index: string; documents: SearchTypes.SearchDocument[] }) {
    const state = await twice(() =>
      this.#registry.write(index, async (connection, state) => {
        const { vocabulary } = await this.#wordsOf(index, state, connection);
        return writeDocuments(connection, state, vocabulary, documents);
      }),
    );
    this.#analyseGrown(state);
    return done(index);
  }

  override async deleteDocuments({ index, filters }: SearchTypes.SearchDeleteDocumentsInput) {
    await twice(() =>
      this.#registry.write(index, async (connection, state) => ({
        added: -(await removeDocuments(connection, state, filters)),
        lastTerm: state.lastTerm,
      })),
    );
    return done(index);
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    return (await this.#answer(input)).result;
  }

  /**
   * Queries with the same words, as the Search Module makes one for each facet, agree on whether typing errors count:
   * the first of them finds out.
   */
  override async searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    const first = new Map<string, Promise<Answered>>();
    return Promise.all(
      inputs.map(async (input) => {
        const key = wordsKey(input);
        const before = first.get(key);
        const answered = before ? before.then(({ withTypos }) => this.#answer(input, withTypos)) : this.#answer(input);
        if (!before) first.set(key, answered);
        return (await answered).result;
      }),
    );
  }

  async #answer(input: SearchTypes.ProviderSearchQuery, withTypos?: boolean): Promise<Answered> {
    return twice(async () => {
      const name = input.index.physical_name;
      const state = await this.#registry.read(name);
      const request = readRequest(input, state.plan, this.#lastHit);
      const words = await this.#wordsOf(name, state);
      await words.common.refresh(this.#database, state);
      return search({ connection: this.#database, state, ...words, counts: this.#counts }, request, withTypos);
    });
  }

  /** Ends the connections of this process. */
  async close(): Promise<void> {
    await this.#database.close();
  }

  async #wordsOf(name: string, state: IndexState, connection: Connection = this.#database): Promise<Words> {
    let known = this.#words.get(name);
    if (known?.number !== state.number) {
      known = { number: state.number, vocabulary: new Vocabulary(), common: new CommonWords() };
      this.#words.set(name, known);
    }
    await known.vocabulary.refresh(connection, state);
    return known;
  }

  /** Nobody waits for it: without statistics answers are right, only slower. */
  #analyseGrown(state: IndexState): void {
    if (state.documentCount < Math.max(WORTH_ANALYSING, 2 * state.analysedCount)) return;
    this.#registry
      .analyse(state)
      .catch((error: Error) => this.#logger.warn(`[embedded search] No statistics were made: ${error.message}`));
  }
}

/** The same for queries that look for the same words in the same way. */
function wordsKey({ index, q, search_options: options }: SearchTypes.ProviderSearchQuery): string {
  const { match_strategy, typo_tolerance, attributes_to_search_on } = options ?? {};
  return JSON.stringify([index.physical_name, q, match_strategy, typo_tolerance, attributes_to_search_on]);
}

function done(index: string): SearchTypes.SearchTask {
  return { index, status: "succeeded" };
}

/** An index that was rebuilt under a running statement is there again at once. */
async function twice<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const isGone =
      isMissingTable(error) || (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND);
    if (!isGone) throw error;
    return work();
  }
}
