import type { TestDatabase } from "./database";

const OWN_MARK = "/* statement counter */";

/** Settings of an application whose clocks stand still, so that only what is asked of it is counted. */
export const WITHOUT_CLOCKS = { CLOCK_INTERVAL_MS: "3600000", SEARCH_INTERVAL_MS: "3600000" };

/** Counts the statements the database sees while some work runs, transactions' begin and commit among them. */
export async function countStatements(database: TestDatabase, work: () => Promise<unknown>): Promise<number> {
  await database.rows(`select ${OWN_MARK} pg_stat_statements_reset()`);
  await work();
  const [row] = await database.rows<{ calls: number }>(
    `select ${OWN_MARK} coalesce(sum(calls), 0)::int as calls from pg_stat_statements
     where dbid = (select oid from pg_database where datname = current_database()) and query not like $1`,
    [`%${OWN_MARK}%`],
  );
  return row?.calls ?? 0;
}
