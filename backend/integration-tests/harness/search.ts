import { execFile } from "node:child_process";
import path from "node:path";
import type { TestApp } from "./app";
import type { Answer, Api } from "./client";
import { environment } from "./environment";
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
export async function untilDrained(app: TestApp): Promise<void> {
  await eventually(
    () => waitingChanges(app),
    (count) => count === 0,
  );
}

const BACKEND = path.resolve(import.meta.dirname, "../..");
const CLI = path.join(BACKEND, "node_modules/@medusajs/cli/cli.js");

/** Runs the checker as an operator would; gives its exit code and the differences it named. */
export function checkSearch(app: TestApp): Promise<{ code: number; differences: string[] }> {
  const env = { ...environment.inherited, ...app.settings, NODE_ENV: "production", MEDUSA_DISABLE_TELEMETRY: "1" };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [CLI, "exec", "./src/scripts/check-search.js"],
      { cwd: path.join(BACKEND, ".medusa/server"), env },
      (error, stdout, stderr) => {
        const lines = `${stdout}\n${stderr}`.split("\n");
        resolve({ code: error ? Number(error.code) : 0, differences: lines.flatMap(differenceIn) });
      },
    );
  });
}

function differenceIn(line: string): string[] {
  if (!line.startsWith("{")) return [];
  const { level, message } = JSON.parse(line) as { level?: string; message?: string };
  return level === "error" && message?.startsWith("search: ") ? [message.slice("search: ".length)] : [];
}

/** Takes the engine away, as when it is down: nothing can be searched or written. Gives the way back. */
export async function takeEngineAway({ database }: TestApp): Promise<() => Promise<void>> {
  await database.rows("alter schema embedded_search rename to embedded_search_away");
  return async () => {
    await database.rows("alter schema embedded_search_away rename to embedded_search");
  };
}
