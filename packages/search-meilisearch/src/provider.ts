import type { SearchTypes } from "@medusajs/framework/types";
import { AbstractSearchProviderService, extractPrimaryKeyFilter, MedusaError } from "@medusajs/framework/utils";
import type { EnqueuedTask, Task } from "meilisearch";
import { answersTo } from "./ask";
import { Connection } from "./connection";
import { bodies } from "./documents";
import { codeOf, refuse } from "./errors";
import { compileFilters } from "./filter";
import { IDENTIFIER } from "./index-options";
import { type MergedPage, type MergedResult, planMerged, type WeightedQuery } from "./merged-search";
import { type MeilisearchOptions, resolveOptions } from "./options";
import { planSearch } from "./search-plan";
import { settingsOf } from "./settings";

/** Medusa's name for deleting by id; the provider is not told the index's own key. */
const ID = "id";

/** A provider of Medusa's Search Module on a Meilisearch server of version 1.50 or newer. */
export class MeilisearchProvider extends AbstractSearchProviderService {
  static override identifier = IDENTIFIER;

  readonly #connection: Connection;
  readonly #batchBytes: number;

  constructor(_container: unknown, options: MeilisearchOptions) {
    super();
    const resolved = resolveOptions(options);
    this.#connection = new Connection(resolved);
    this.#batchBytes = resolved.batchBytes;
  }

  /** Refuses to start with options that are missing, wrong or unknown. */
  static validateOptions(options: Record<string, unknown>): void {
    resolveOptions(options);
  }

  /** Whether the server answers and is well. Does not throw. */
  async isHealthy(): Promise<boolean> {
    return this.#connection
      .ask((client) => client.health())
      .then(
        ({ status }) => status === "available",
        () => false,
      );
  }

  /** Creates the index or brings it to its definition, and waits for it, so that a wrong definition is told at once. */
  override async upsertIndex({
    index,
  }: {
    index: SearchTypes.ResolvedSearchIndexDefinition;
  }): Promise<SearchTypes.SearchTask> {
    const settings = settingsOf(index);
    const { physical_name: uid, primary_key: primaryKey } = index;
    const created = await this.#connection.tell((client) => client.createIndex(uid, { primaryKey }));
    const set = await this.#connection.tell((client) => client.index(uid).updateSettings(settings));
    const creation = await this.#connection.waitForTask(created.taskUid);
    if (creation.error && creation.error.code !== "index_already_exists") return this.#failed(creation, uid);
    const setting = await this.#connection.waitForTask(set.taskUid);
    return setting.error ? this.#failed(setting, uid) : { index: uid, status: "succeeded" };
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    return enqueued([await this.#connection.tell((client) => client.deleteIndex(index))], index);
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const { indexes } = await this.#connection.tell((client) => client.getStats());
    return Object.entries(indexes).map(([name, { numberOfDocuments }]) => ({
      name,
      provider: IDENTIFIER,
      document_count: numberOfDocuments,
    }));
  }

  /** Sends the documents in bodies the server takes. Throws NOT_FOUND when the index is not there. */
  override async upsertDocuments(input: {
    index: string;
    definition: SearchTypes.ResolvedSearchIndexDefinition;
    documents: SearchTypes.SearchDocument[];
  }): Promise<SearchTypes.SearchTask> {
    const { index, definition, documents } = input;
    if (documents.length === 0) return { index, status: "succeeded" };
    // The server would make an index without settings out of documents for one that is gone.
    await this.#connection.tell((client) => client.getRawIndex(index));
    const { primary_key: primaryKey } = definition;
    const tasks: EnqueuedTask[] = [];
    for (const body of bodies(definition, documents, this.#batchBytes)) {
      tasks.push(
        await this.#connection.tell((client) =>
          client.index(index).addDocumentsFromString(body, "application/x-ndjson", { primaryKey }),
        ),
      );
    }
    return enqueued(tasks, index);
  }

  /** Deletes by ids or by a filter. Days in a filter must be `Date`s: the fields' types are not known here. */
  override async deleteDocuments({
    index,
    filters,
  }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    const ids = extractPrimaryKeyFilter(filters, { primary_key: ID });
    const filter = compileFilters(filters);
    if (filter === "") refuse("Deleting takes a filter; to empty an index, clear it");
    const task = await this.#connection.tell((client) =>
      ids ? client.index(index).deleteDocuments(ids) : client.index(index).deleteDocuments({ filter }),
    );
    return enqueued([task], index);
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    return enqueued([await this.#connection.tell((client) => client.index(index).deleteAllDocuments())], index);
  }

  override async search(query: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const plan = planSearch(query);
    return plan.read(await answersTo(plan.asks, this.#connection));
  }

  /** Answers all queries, and all their facets, with one request; only the strategy `any` takes one of its own. */
  override async searchMany(queries: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    const plans = queries.map(planSearch);
    const answers = await answersTo(
      plans.flatMap(({ asks }) => asks),
      this.#connection,
    );
    return plans.map(({ asks, read }) => read(answers.splice(0, asks.length)));
  }

  /** Searches several indexes and merges their hits into one list, the best first. Throws MedusaError INVALID_DATA. */
  async searchMerged(queries: WeightedQuery[], page: MergedPage): Promise<MergedResult> {
    const plan = planMerged(queries, page);
    const [answer] = await answersTo([plan.ask], this.#connection);
    if (!answer) throw new Error("a search takes an answer");
    return plan.read(answer);
  }

  /** Waits until a write is applied. A failed one is told as a failed task. Throws when it takes too long. */
  async waitForTask(task: SearchTypes.SearchTask, options?: { timeout_ms?: number }): Promise<SearchTypes.SearchTask> {
    if (task.id === undefined) return task;
    for (const uid of task.id.split(",")) {
      const ended = await this.#connection.waitForTask(Number(uid), options?.timeout_ms);
      if (ended.status !== "succeeded" && !isGoneAnyway(ended))
        return { ...task, status: "failed", error: errorOf(ended) };
    }
    return { id: task.id, index: task.index, status: "succeeded" };
  }

  #failed(task: Task, index: string): never {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Meilisearch did not take the definition of index "${index}": ${errorOf(task).message}`,
    );
  }
}

/** Several tasks travel as one; the server applies them in their order. */
function enqueued(tasks: EnqueuedTask[], index: string): SearchTypes.SearchTask {
  return { id: tasks.map(({ taskUid }) => taskUid).join(","), index, status: "enqueued" };
}

function errorOf({ error, status }: Task): { message: string; code?: string } {
  return error ? { message: error.message, code: error.code } : { message: `the task ended as ${status}` };
}

function isGoneAnyway({ type, error }: Task): boolean {
  return type === "indexDeletion" && codeOf({ cause: error }) === "index_not_found";
}
