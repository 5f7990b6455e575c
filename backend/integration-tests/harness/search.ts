import { setTimeout } from "node:timers/promises";
import type { CatalogueAnswer } from "@pasar/contracts/search";
import type { TestApp } from "./app";
import type { Answer, Api } from "./client";
import { environment } from "./environment";
import { runMedusa } from "./medusa-command";
import { eventually } from "./shopping";

/** A document as `POST /store/search` gives it. */
export type Document = Record<string, unknown> & { id: string };

interface SearchAnswer {
  results: { hits: { document: Document }[]; metadata: { count?: number } }[];
}

/** Asks the `product` index. */
export function search(api: Api, query: object): Promise<Answer<SearchAnswer>> {
  return api.post("/store/search", { queries: [{ entity: "product", ...query }] });
}

/** The documents of these products that can be found now. */
export async function documentsOf(api: Api, ids: readonly string[], fields?: string[]): Promise<Document[]> {
  const { status, body } = await search(api, { filters: { id: ids }, pagination: { take: 100 }, fields });
  if (status !== 200) throw new Error(`the search answered ${status}`);
  return body.results[0]?.hits.map(({ document }) => document) ?? [];
}

/** Waits until a product's document holds these values; null waits until it cannot be found. */
export async function untilFound(api: Api, id: string, values: object | null, limitMs?: number): Promise<void> {
  await eventually(
    () => documentsOf(api, [id]),
    ([document]) => {
      if (!document || !values) return !document && !values;
      return Object.entries(values).every(
        ([field, value]) => JSON.stringify(document[field]) === JSON.stringify(value),
      );
    },
    limitMs,
  );
}

/** How many recorded changes have not been drained. */
export async function waitingChanges(app: TestApp): Promise<number> {
  const [row] = await app.database.rows<{ count: number }>("select count(*)::int as count from search_change");
  return row?.count ?? 0;
}

/** Waits until every recorded change is in the search. */
export async function untilDrained(app: TestApp, limitMs = 2 * 60_000): Promise<void> {
  await eventually(
    () => waitingChanges(app),
    (count) => count === 0,
    limitMs,
  );
}

/** Runs the checker as an operator would; gives its exit code and the differences it named. */
export async function checkSearch(app: TestApp): Promise<{ code: number; differences: string[] }> {
  const { code, output } = await runMedusa(["exec", "./src/scripts/check-search.js"], app.settings);
  return { code, differences: output.split("\n").flatMap(differenceIn) };
}

function differenceIn(line: string): string[] {
  if (!line.startsWith("{")) return [];
  const { level, message } = JSON.parse(line) as { level?: string; message?: string };
  return level === "error" && message?.startsWith("search: ") ? [message.slice("search: ".length)] : [];
}

/** Whether a test can take the engine away, and the reason why not. */
export const isEngineOurs = environment.meilisearchBinary !== undefined || !environment.inherited.MEILISEARCH_HOST;
export const UNLESS_OURS = isEngineOurs ? "" : " (skipped: others use this Meilisearch, see MEILISEARCH_BINARY)";

/** The engine that the environment names, for the names of tests. */
export const ENGINE =
  environment.meilisearchBinary || environment.inherited.MEILISEARCH_HOST ? "Meilisearch" : "the embedded engine";

/** Takes the engine away, as when it is down: nothing can be searched or written. Gives the way back. */
export async function takeEngineAway({ database, meilisearch }: TestApp): Promise<() => Promise<void>> {
  if (meilisearch) {
    await meilisearch.kill();
    return meilisearch.start;
  }
  await database.rows("alter table embedded_search.indexes rename column name to name_away");
  return async () => {
    await database.rows("alter table embedded_search.indexes rename column name_away to name");
  };
}

/** Lets the engine lose all it has, as when its disk is replaced. */
export async function emptyEngine({ database, meilisearch }: TestApp): Promise<void> {
  if (meilisearch) {
    await meilisearch.kill();
    await meilisearch.forget();
    await meilisearch.start();
  } else {
    await database.rows("drop schema embedded_search cascade");
  }
}

/** Every document that the engine keeps, of every index and version. */
export async function keptDocuments(app: TestApp): Promise<Document[]> {
  return ENGINE === "Meilisearch" ? documentsInMeilisearch(app) : documentsInDatabase(app);
}

async function documentsInDatabase({ database }: TestApp): Promise<Document[]> {
  const tables = await database.rows<{ tablename: string }>(
    "select tablename from pg_tables where schemaname = 'embedded_search' and tablename like 'documents%' order by 1",
  );
  const kept = tables.map(({ tablename }) =>
    database.rows<{ document: Document }>(`select document from embedded_search.${tablename}`),
  );
  return (await Promise.all(kept)).flat().map(({ document }) => document);
}

async function documentsInMeilisearch({ settings }: TestApp): Promise<Document[]> {
  const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: key } = { ...environment.inherited, ...settings };
  const read = async <Result>(what: string): Promise<Result[]> => {
    const response = await fetch(`${host}/${what}limit=100000`, { headers: { authorization: `Bearer ${key}` } });
    if (!response.ok) throw new Error(`Meilisearch answered ${response.status} for ${what}`);
    return ((await response.json()) as { results: Result[] }).results;
  };
  const indexes = await read<{ uid: string }>("indexes?");
  return (await Promise.all(indexes.map(({ uid }) => read<Document>(`indexes/${uid}/documents?`)))).flat();
}

/** What came of asking again and again. */
export interface Watched {
  answered: number;
  /** How many answers came from the database, because the engine could not be asked. */
  reduced: number;
  /** What was no answer, or an empty one. */
  failures: string[];
}

/** Asks as a shopper does, again and again, until the watch is ended; then gives what was answered. */
export function watchCatalogue(api: Api): () => Promise<Watched> {
  const watched: Watched = { answered: 0, reduced: 0, failures: [] };
  let isWatching = true;
  const ask = async () => {
    const { status, body } = await api.post<CatalogueAnswer>("/store/catalogue", { q: "keripik", take: 10 });
    watched.answered += 1;
    if (status !== 200 || body.hits.length === 0) watched.failures.push(`${status} ${JSON.stringify(body)}`);
    else if (body.reduced) watched.reduced += 1;
  };
  const watching = (async () => {
    while (isWatching) {
      await ask().catch((error: Error) => watched.failures.push(error.message));
      await setTimeout(50);
    }
  })();
  return async () => {
    isWatching = false;
    await watching;
    return watched;
  };
}
