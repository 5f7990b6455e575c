import type { Pool } from "pg";
import { invalid } from "./errors";

/** Options of the provider. Either `databaseUrl` or `pool` is needed. */
export interface EmbeddedSearchOptions {
  /** Where the documents are kept; usually the shop's own database. */
  databaseUrl?: string;
  /** As `pg` takes it, for `databaseUrl`. */
  ssl?: boolean | { rejectUnauthorized: boolean };
  /** Most connections of this process, for `databaseUrl`. 4 when left out. */
  connections?: number;
  /** A pool of the caller's, which stays the caller's to end. */
  pool?: Pool;
  /** PostgreSQL schema of all tables of the engine, made when missing. `embedded_search` when left out. */
  schema?: string;
  /** Hits further on than this are refused. 10,000 when left out. */
  lastHit?: number;
}

const RULES: Record<string, { isRight: (value: unknown) => boolean; must: string }> = {
  databaseUrl: { isRight: isPostgresUrl, must: "like postgres://user:password@host:port/database" },
  ssl: { isRight: (value) => typeof value === "boolean" || isObject(value), must: "true, false or an object" },
  connections: { isRight: (value) => isCount(value, 100), must: "1 to 100" },
  pool: { isRight: isObject, must: "a pool of `pg`" },
  schema: {
    isRight: (value) => typeof value === "string" && /^[a-z_][a-z0-9_]{0,62}$/.test(value),
    must: "lower case letters, digits and underscores, at most 63",
  },
  lastHit: { isRight: (value) => isCount(value, 1_000_000), must: "1 to 1000000" },
};

/**
 * @throws MedusaError INVALID_DATA with a sentence that names the option
 */
export function validateOptions(options: unknown): asserts options is EmbeddedSearchOptions {
  if (!isObject(options)) throw refusal("its options are missing");
  const given = options;
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(RULES, name)) throw refusal(`there is no option "${name}"`);
  }
  if (!given.pool && !given.databaseUrl) throw refusal("give it a `databaseUrl` or a `pool`");
  for (const [name, { isRight, must }] of Object.entries(RULES)) {
    if (given[name] !== undefined && !isRight(given[name])) throw refusal(`\`${name}\` must be ${must}`);
  }
}

function refusal(why: string) {
  return invalid(`The embedded search cannot start: ${why}.`);
}

function isPostgresUrl(value: unknown): boolean {
  return typeof value === "string" && /^postgres(ql)?:\/\//.test(value) && URL.canParse(value);
}

function isCount(value: unknown, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
