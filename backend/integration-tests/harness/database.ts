import { randomBytes } from "node:crypto";
import { Client, Pool } from "pg";
import { environment } from "./environment";

/** One test file's own copy of the seeded database. */
export interface TestDatabase {
  url: string;
  /** Runs a statement and gives its rows. */
  rows<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

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
  const pool = new Pool({ connectionString: url.href, max: 4 });
  return {
    url: url.href,
    rows: async (sql, values) => (await pool.query(sql, values)).rows,
    drop: async () => {
      await pool.end();
      await asAdmin(`drop database ${name} with (force)`);
    },
  };
}
