// @ts-check
import { ask, loadProvider, logger, openDatabase, resolveIndex } from "./medusa.mjs";
import { productIndex } from "./product-index.mjs";

/**
 * @typedef {import("./product-index.mjs").SearchQuery} SearchQuery
 * @typedef {import("./medusa.mjs").Provider} Provider
 * @typedef {{
 *   name: string,
 *   forgivesTypos: boolean,
 *   prepare: () => Promise<void>,
 *   write: (documents: object[]) => Promise<void>,
 *   settle: () => Promise<void>,
 *   ask: (query: SearchQuery) => Promise<import("./medusa.mjs").SearchResult>,
 *   bytes: () => Promise<number>,
 *   close: () => Promise<void>,
 * }} Engine `write` returns when the documents can be found; `settle` does at once what its store does by itself later
 * @typedef {{ synonyms: Record<string, string[]>, createDatabase: (name: string) => Promise<string> }} Setting
 *   `createDatabase` makes an empty database and gives its address
 */

export const EMBEDDED = "embedded";
export const MEDUSA = "search-postgres";
const MEILISEARCH = "meilisearch";

const WRITE_MS = 600_000;

/** The language Medusa's engine stems with, set up as its README says. */
const INDONESIAN = `
  create text search configuration medusa_search_indonesian (copy = indonesian);
  alter text search configuration medusa_search_indonesian
    alter mapping for hword, hword_part, word with unaccent, indonesian_stem`;

/** @type {Record<string, (setting: Setting) => Promise<Engine>>} */
const OPENERS = {
  [EMBEDDED]: openEmbedded,
  [MEDUSA]: openMedusa,
  [MEILISEARCH]: openMeilisearch,
};

/**
 * @param {string} name
 * @param {Setting} setting
 * @returns {Promise<Engine>}
 */
export function openEngine(name, setting) {
  const open = OPENERS[name];
  if (!open) throw new Error(`no engine is called "${name}"`);
  return open(setting);
}

/** @param {Setting} setting */
async function openEmbedded({ synonyms, createDatabase }) {
  const database = await openOwnDatabase(createDatabase, EMBEDDED, {});
  const provider = loadProvider("@pasar/search-postgres", database.container, { databaseUrl: database.url });
  return createEngine({ name: EMBEDDED, provider, synonyms, takesPlaces: true, forgivesTypos: true, ...database });
}

/** @param {Setting} setting */
async function openMedusa({ synonyms, createDatabase }) {
  const packageName = "@medusajs/search-postgres";
  const database = await openOwnDatabase(createDatabase, MEDUSA, { migrationsOf: packageName });
  await database.run(INDONESIAN);
  const provider = loadProvider(packageName, database.container, { language: "indonesian" });
  return createEngine({ name: MEDUSA, provider, synonyms, takesPlaces: false, forgivesTypos: false, ...database });
}

/** @param {Setting} setting */
async function openMeilisearch({ synonyms }) {
  const { MEILISEARCH_HOST: host = "", MEILISEARCH_API_KEY: apiKey = "" } = process.env;
  const provider = loadProvider("@pasar/search-meilisearch", { logger }, { host, apiKey });
  const bytes = async () => {
    const answer = await fetch(new URL("/stats", host), { headers: { authorization: `Bearer ${apiKey}` } });
    return /** @type {{ databaseSize: number }} */ (await answer.json()).databaseSize;
  };
  return createEngine({
    name: MEILISEARCH,
    provider,
    synonyms,
    takesPlaces: true,
    forgivesTypos: true,
    settle: async () => {},
    bytes,
    close: async () => {},
  });
}

/**
 * @param {{ name: string, provider: Provider, synonyms: Record<string, string[]>, takesPlaces: boolean, forgivesTypos: boolean }
 *   & Pick<Engine, "settle" | "bytes" | "close">} parts
 * @returns {Engine}
 */
function createEngine({ name, provider, synonyms, takesPlaces, forgivesTypos, settle, bytes, close }) {
  const index = resolveIndex(productIndex({ identifier: name, synonyms, takesPlaces }));
  /** @param {import("./medusa.mjs").Task} task */
  const applied = async (task) => {
    const done = task.id && provider.waitForTask ? await provider.waitForTask(task, { timeout_ms: WRITE_MS }) : task;
    if (done.status === "failed") throw new Error(`${name} did not take a write: ${done.error?.message}`);
  };
  return {
    name,
    forgivesTypos,
    prepare: async () => applied(await provider.upsertIndex({ index })),
    write: async (documents) =>
      applied(await provider.upsertDocuments({ index: index.physical_name, definition: index, documents })),
    ask: (query) => ask(provider, index, query),
    settle,
    bytes,
    close: async () => {
      await applied(await provider.deleteIndex({ index: index.physical_name }));
      await close();
    },
  };
}

/**
 * @param {Setting["createDatabase"]} createDatabase
 * @param {string} name
 * @param {{ migrationsOf?: string }} options
 */
async function openOwnDatabase(createDatabase, name, options) {
  const url = await createDatabase(`search_${name.replaceAll("-", "_")}`);
  const database = await openDatabase(url, options);
  const empty = await database.bytes();
  return {
    ...database,
    url,
    settle: async () => {
      await database.run("vacuum (analyze)");
    },
    bytes: async () => (await database.bytes()) - empty,
  };
}
