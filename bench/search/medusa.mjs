// @ts-check
import { createRequire } from "node:module";
import path from "node:path";
import { ROOT } from "../../scripts/lib/paths.mjs";

/**
 * @typedef {{ id: string, document: object }} Hit
 * @typedef {{ hits: Hit[], metadata: { count: number | null }, facets?: object }} SearchResult
 * @typedef {{ id?: string, status: string, error?: { message: string } }} Task
 * @typedef {{ physical_name: string } & object} ResolvedIndex
 * @typedef {{
 *   upsertIndex: (input: { index: ResolvedIndex }) => Promise<Task>,
 *   deleteIndex: (input: { index: string }) => Promise<Task>,
 *   upsertDocuments: (input: { index: string, definition: ResolvedIndex, documents: object[] }) => Promise<Task>,
 *   search: (query: object) => Promise<SearchResult>,
 *   searchMany: (queries: object[]) => Promise<SearchResult[]>,
 *   waitForTask?: (task: Task, options: { timeout_ms: number }) => Promise<Task>,
 * }} Provider the part of Medusa's provider contract that is measured
 * @typedef {{ raw: (sql: string) => Promise<{ rows: Record<string, unknown>[] }>, destroy: () => Promise<void> }} Connection
 * @typedef {{ em: { fork: () => object }, getMigrator: () => { up: () => Promise<unknown> }, close: () => Promise<void> }} Orm
 */

/** The bench has no packages of its own: it measures with those of the backend. */
const fromBackend = createRequire(path.join(ROOT, "backend", "package.json"));
const fromMedusa = createRequire(fromBackend.resolve("@medusajs/medusa/package.json"));

/** The steps Medusa's Search Module takes between a query and a provider. */
const searchModule = fromMedusa("@medusajs/search/dist/utils");
const utils = fromBackend("@medusajs/framework/utils");

/**
 * @param {string} name of a package that exports one Search Module provider
 * @param {object} container what Medusa hands to the provider's constructor
 * @param {object} options
 * @returns {Provider}
 */
export function loadProvider(name, container, options) {
  const [Service] = fromBackend(name).default.services;
  return new Service(container, options);
}

/**
 * The database as a Medusa application opens it for its modules.
 * @param {string} url
 * @param {{ migrationsOf?: string }} options a package whose migrations are run first
 */
export async function openDatabase(url, { migrationsOf }) {
  /** @type {Connection} */
  const connection = utils.createPgConnection({ clientUrl: url });
  const folder = migrationsOf ? path.join(path.dirname(fromBackend.resolve(migrationsOf)), "migrations") : undefined;
  /** @type {Orm} */
  const orm = await utils.mikroOrmCreateConnection({ connection, debug: false }, [], folder);
  if (folder) await orm.getMigrator().up();
  return {
    container: { manager: orm.em.fork(), __pg_connection__: connection, logger },
    run: (/** @type {string} */ sql) => connection.raw(sql),
    bytes: async () => {
      const { rows } = await connection.raw("select pg_database_size(current_database()) as bytes");
      return Number(rows[0]?.bytes);
    },
    close: async () => {
      await orm.close();
      await connection.destroy();
    },
  };
}

/** Keeps what a provider logs out of the tables. */
export const logger = Object.fromEntries(["debug", "info", "warn", "error"].map((level) => [level, () => {}]));

/**
 * @param {object} definition
 * @returns {ResolvedIndex}
 */
export function resolveIndex(definition) {
  return [...searchModule.resolveIndexDefinitions({ definitions: [definition] }).values()][0];
}

/**
 * Asks a provider the way Medusa's `searchMany` does: the query is checked and completed, disjunctive facets become
 * queries of their own, and all go out at once.
 * @param {Provider} provider
 * @param {ResolvedIndex} index
 * @param {import("./product-index.mjs").SearchQuery} query
 * @returns {Promise<SearchResult>}
 */
export async function ask(provider, index, query) {
  const complete = searchModule.normalizeSearchQuery({ query, index });
  searchModule.validateFieldUsage({ index, query: complete });
  if (!complete.search_options.disjunctive_facets) {
    const [result] = await provider.searchMany([complete]);
    return /** @type {SearchResult} */ (result);
  }
  const { base, per_facet } = searchModule.buildDisjunctiveFacetQueries(complete);
  const [result, ...facets] = await provider.searchMany([base, ...per_facet.values()]);
  const fields = [...per_facet.keys()];
  return searchModule.mergeDisjunctiveFacetResults({
    base: result,
    per_facet: new Map(fields.map((field, place) => [field, facets[place]])),
  });
}
