import type { Logger } from "@medusajs/framework/types";
import { Pool, type PoolClient, type QueryResultRow } from "pg";
import type { EmbeddedSearchOptions } from "./options";

/** Something statements can be run on: a connection of its own, or one inside a transaction. */
export interface Connection {
  query<Row extends QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
}

/**
 * Sorting and hashing of a match set should not spill to disk. Compiling a statement, or starting workers for it, costs
 * more than it saves here. The rows are read often enough to stay in memory: where the planner believes in a disk, it
 * compares every row with a common word instead of asking the index.
 */
const SESSION = "-c jit=off -c work_mem=32MB -c max_parallel_workers_per_gather=0 -c random_page_cost=1.1";
const CONNECTIONS = 4;
const IDLE_MILLISECONDS = 30_000;

/** The engine's connections. They are opened on first use and let a process end on its own. */
export class Database implements Connection {
  readonly #options: EmbeddedSearchOptions;
  readonly #logger: Pick<Logger, "warn">;
  #pool: Pool | undefined;

  constructor(options: EmbeddedSearchOptions, logger: Pick<Logger, "warn">) {
    this.#options = options;
    this.#logger = logger;
  }

  async query<Row extends QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]> {
    return (await this.#connect().query<Row>(text, values)).rows;
  }

  /** Runs work in a transaction, which is undone when the work throws. */
  async transaction<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    const client = await this.#connect().connect();
    try {
      await client.query("BEGIN");
      const result = await work(onClient(client));
      await client.query("COMMIT");
      client.release();
      return result;
    } catch (error) {
      await client.query("ROLLBACK").then(
        () => client.release(),
        (broken: Error) => client.release(broken),
      );
      throw error;
    }
  }

  /** Ends the connections this opened; a pool that was handed in stays open. */
  async close(): Promise<void> {
    const pool = this.#pool;
    this.#pool = undefined;
    if (pool && pool !== this.#options.pool) await pool.end();
  }

  #connect(): Pool {
    this.#pool ??= this.#options.pool ?? this.#open();
    return this.#pool;
  }

  #open(): Pool {
    const { databaseUrl, ssl, connections = CONNECTIONS } = this.#options;
    const pool = new Pool({
      connectionString: databaseUrl,
      ...(ssl === undefined ? {} : { ssl }),
      max: connections,
      idleTimeoutMillis: IDLE_MILLISECONDS,
      allowExitOnIdle: true,
      application_name: "embedded-search",
      options: SESSION,
    });
    pool.on("error", (error) => this.#logger.warn(`[embedded search] An idle connection broke: ${error.message}`));
    return pool;
  }
}

function onClient(client: PoolClient): Connection {
  return {
    query: async <Row extends QueryResultRow>(text: string, values?: unknown[]) =>
      (await client.query<Row>(text, values)).rows,
  };
}

/** Values of a statement, each behind its placeholder: nothing a caller gives becomes SQL. */
export class Bindings {
  readonly values: unknown[] = [];

  /**
   * @param type the PostgreSQL type it is read as
   * @returns the placeholder
   */
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}
