import { randomUUID } from "node:crypto";
import { Pool } from "pg";
import { EmbeddedSearchService } from "../service";

const quiet = { warn: () => undefined };

/** Engines on a PostgreSQL schema of their own. */
export interface TestEngines {
  schema: string;
  /** Another engine, as a further process would have one. */
  start: () => EmbeddedSearchService;
  /** Ends all engines and drops what they wrote. */
  end: () => Promise<void>;
}

/**
 * `npm test` starts a PostgreSQL and names it.
 * @throws Error when there is none
 */
export function testEngines(): TestEngines {
  const databaseUrl = process.env.PASAR_TEST_DATABASE_ADMIN_URL;
  if (!databaseUrl) throw new Error("PASAR_TEST_DATABASE_ADMIN_URL names no PostgreSQL: run these through npm test");
  const schema = `test_${randomUUID().replaceAll("-", "")}`;
  const started: EmbeddedSearchService[] = [];
  return {
    schema,
    start: () => {
      const engine = new EmbeddedSearchService({ logger: quiet }, { databaseUrl, schema });
      started.push(engine);
      return engine;
    },
    end: async () => {
      await Promise.all(started.map((engine) => engine.close()));
      const pool = new Pool({ connectionString: databaseUrl, max: 1 });
      await pool.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`);
      await pool.end();
    },
  };
}
