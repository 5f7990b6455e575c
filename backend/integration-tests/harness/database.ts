import { randomBytes } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { Client, Pool } from "pg";
import { environment } from "./environment";

/** One test file's own copy of the seeded database. */
export interface TestDatabase {
  url: string;
  /** Runs a statement and gives its rows. */
  rows<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Ends every other connection and lets nobody in for some milliseconds, as PostgreSQL does when it is restarted. */
  goAway(ms: number): Promise<void>;
  drop(): Promise<void>;
}

/** The tests' own connections, which look on while the backend's are gone. */
const OWN_NAME = "integration-test";

async function asAdmin(sql: string): Promise<void> {
  const client = new Client({ connectionString: environment.adminUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** Copies the template, which takes under a second. */
export async function copyTemplate(): Promise<TestDatabase> {
  const name = `pasar_test_${randomBytes(5).toString("hex")}`;
  await asAdmin(`create database ${name} template ${environment.template}`);
  const url = new URL(environment.adminUrl);
  url.pathname = `/${name}`;
  const pool = new Pool({ connectionString: url.href, max: 4, application_name: OWN_NAME });
  // An idle connection may be ended with its database before it has closed.
  pool.on("error", () => {});
  return {
    url: url.href,
    rows: async (sql, values) => (await pool.query(sql, values)).rows,
    goAway: async (ms) => {
      await asAdmin(`alter database ${name} allow_connections false`);
      await asAdmin(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = '${name}' and application_name <> '${OWN_NAME}'`,
      );
      await setTimeout(ms);
      await asAdmin(`alter database ${name} allow_connections true`);
    },
    drop: async () => {
      await pool.end();
      await asAdmin(`drop database ${name} with (force)`);
    },
  };
}
