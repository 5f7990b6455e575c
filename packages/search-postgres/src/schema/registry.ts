import type { SearchTypes } from "@medusajs/framework/types";
import type { Connection, Database } from "../database";
import { missingIndex } from "../errors";
import type { IndexPlan } from "./plan";
import { IDENTIFIER } from "./settings";
import { createTables, dropTables, type Tables, tablesOf } from "./tables";

/** A physical index as it stands at this moment. */
export interface IndexState {
  /** Its number; a rebuilt index gets a new one, so everything remembered under the old one is forgotten. */
  number: number;
  plan: IndexPlan;
  tables: Tables;
  /** Counts the writes: the same version has the same documents. */
  version: number;
  /** Number of the newest word. */
  lastTerm: number;
  documentCount: number;
  /** How many documents there were when the planner's statistics were last made. */
  analysedCount: number;
}

interface Row {
  number: number;
  version: number;
  last_term: number;
  document_count: number;
  analysed_count: number;
}

const STATE = `number::int, version::float8, last_term::float8, document_count::int, analysed_count::int`;
/** Two processes that start at once must not make the schema at the same time. */
const LOCK = 7_270_115_002;

/** The table of physical indexes. A writer locks its index's row, so writers of an index take turns. */
export class Registry {
  readonly #database: Database;
  readonly #schema: string;
  readonly #table: string;
  readonly #plans = new Map<number, IndexPlan>();
  /** Writers of this process wait for each other here rather than on connections of their own. */
  readonly #writers = new Map<string, Promise<unknown>>();

  constructor(database: Database, schema: string) {
    this.#database = database;
    this.#schema = schema;
    this.#table = `"${schema}"."indexes"`;
  }

  /**
   * @throws MedusaError NOT_FOUND when there is no such physical index
   */
  async read(name: string, connection: Connection = this.#database, lock = ""): Promise<IndexState> {
    const [row] = await orNothing(
      connection.query<Row>(`SELECT ${STATE} FROM ${this.#table} WHERE name = $1 ${lock}`, [name]),
    );
    if (!row) throw missingIndex(name);
    return {
      number: row.number,
      plan: await this.#planOf(row.number, connection, name),
      tables: tablesOf(this.#schema, row.number),
      version: row.version,
      lastTerm: row.last_term,
      documentCount: row.document_count,
      analysedCount: row.analysed_count,
    };
  }

  /**
   * Runs a write as the index's only writer.
   * @param work returns by how much the documents grew and the newest word's number
   * @throws MedusaError NOT_FOUND when there is no such physical index
   */
  async write(
    name: string,
    work: (connection: Connection, state: IndexState) => Promise<{ added: number; lastTerm: number }>,
  ): Promise<IndexState> {
    const before = this.#writers.get(name) ?? Promise.resolve();
    const mine = before.then(() => this.#writeAlone(name, work));
    const settled = mine.catch(() => undefined);
    this.#writers.set(name, settled);
    void settled.then(() => this.#writers.get(name) === settled && this.#writers.delete(name));
    return mine;
  }

  async #writeAlone(
    name: string,
    work: (connection: Connection, state: IndexState) => Promise<{ added: number; lastTerm: number }>,
  ): Promise<IndexState> {
    return this.#database.transaction(async (connection) => {
      const state = await this.read(name, connection, "FOR UPDATE");
      const { added, lastTerm } = await work(connection, state);
      await connection.query(
        `UPDATE ${this.#table} SET version = version + 1, last_term = $2, document_count = document_count + $3,
           updated_at = now() WHERE number = $1`,
        [state.number, lastTerm, added],
      );
      return { ...state, version: state.version + 1, lastTerm, documentCount: state.documentCount + added };
    });
  }

  /** Makes the tables of an index, anew when its plan is another one than before. */
  async create(name: string, plan: IndexPlan): Promise<void> {
    await this.#database.transaction(async (connection) => {
      await this.#ensureSchema(connection);
      const text = JSON.stringify(plan);
      const [row] = await connection.query<{ number: number; is_same: boolean }>(
        `SELECT number::int, plan = $2::jsonb AS is_same FROM ${this.#table} WHERE name = $1 FOR UPDATE`,
        [name, text],
      );
      if (row?.is_same) return;
      if (row) await dropTables(connection, tablesOf(this.#schema, row.number));
      await this.#build(connection, name, plan);
    });
  }

  /** Empties an index by building it anew, which also forgets its words. */
  async clear(name: string): Promise<void> {
    await this.#database.transaction(async (connection) => {
      const { plan, tables } = await this.read(name, connection, "FOR UPDATE");
      await dropTables(connection, tables);
      await this.#build(connection, name, plan);
    });
  }

  /** Drops an index; one that is not there is no error. */
  async drop(name: string): Promise<void> {
    await orNothing(
      this.#database.transaction(async (connection) => {
        const rows = await connection.query<{ number: number }>(
          `DELETE FROM ${this.#table} WHERE name = $1 RETURNING number::int`,
          [name],
        );
        for (const { number } of rows) await dropTables(connection, tablesOf(this.#schema, number));
        return [];
      }),
    );
  }

  async list(): Promise<SearchTypes.SearchIndexInfo[]> {
    const rows = await orNothing(
      this.#database.query<{ name: string; document_count: number; created_ms: number; updated_ms: number }>(
        `SELECT name, document_count::int, extract(epoch FROM created_at)::float8 * 1000 AS created_ms,
           extract(epoch FROM updated_at)::float8 * 1000 AS updated_ms FROM ${this.#table} ORDER BY name`,
      ),
    );
    return rows.map(({ name, document_count, created_ms, updated_ms }) => ({
      name,
      provider: IDENTIFIER,
      document_count,
      created_at: new Date(created_ms),
      updated_at: new Date(updated_ms),
    }));
  }

  /** Gives the planner statistics of a table that has doubled since it last had some. */
  async analyse({ number, tables, documentCount }: IndexState): Promise<void> {
    await this.#database.query(`ANALYZE ${tables.rows}, ${tables.documents}`);
    await this.#database.query(`UPDATE ${this.#table} SET analysed_count = $2 WHERE number = $1`, [
      number,
      documentCount,
    ]);
  }

  async #ensureSchema(connection: Connection): Promise<void> {
    await connection.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
    await connection.query(`CREATE SCHEMA IF NOT EXISTS "${this.#schema}"`);
    await connection.query(
      `CREATE TABLE IF NOT EXISTS ${this.#table} (
        number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        name text NOT NULL UNIQUE,
        plan jsonb NOT NULL,
        version bigint NOT NULL DEFAULT 0,
        last_term bigint NOT NULL DEFAULT 0,
        document_count integer NOT NULL DEFAULT 0,
        analysed_count integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      )`,
    );
  }

  async #build(connection: Connection, name: string, plan: IndexPlan): Promise<void> {
    await connection.query(`DELETE FROM ${this.#table} WHERE name = $1`, [name]);
    const [row] = await connection.query<{ number: number }>(
      `INSERT INTO ${this.#table} (name, plan) VALUES ($1, $2) RETURNING number::int`,
      [name, JSON.stringify(plan)],
    );
    if (row) await createTables(connection, plan, tablesOf(this.#schema, row.number));
  }

  async #planOf(number: number, connection: Connection, name: string): Promise<IndexPlan> {
    const known = this.#plans.get(number);
    if (known) return known;
    const [row] = await connection.query<{ plan: IndexPlan }>(`SELECT plan FROM ${this.#table} WHERE number = $1`, [
      number,
    ]);
    if (!row) throw missingIndex(name);
    this.#plans.set(number, row.plan);
    return row.plan;
  }
}

/** SQLSTATE of a schema or table that is not there. */
const MISSING = new Set(["3F000", "42P01"]);

/** Whether a statement failed because its table is gone, as when another process rebuilt the index meanwhile. */
export function isMissingTable(error: unknown): boolean {
  return MISSING.has(String((error as { code?: unknown } | null)?.code));
}

async function orNothing<Row>(rows: Promise<Row[]>): Promise<Row[]> {
  try {
    return await rows;
  } catch (error) {
    if (isMissingTable(error)) return [];
    throw error;
  }
}
