import type { TestDatabase } from "./database";

const OWN_MARK = "/* statement counter */";

/** Settings of an application whose clocks stand still, so that only what is asked of it is counted. */
export const WITHOUT_CLOCKS = { CLOCK_INTERVAL_MS: "3600000", SEARCH_INTERVAL_MS: "3600000" };

const OWN_DATABASE = "(select oid from pg_database where datname = current_database())";

/**
 * Counts the statements this database sees while some work runs, transactions' begin and commit among them. Only its own
 * are forgotten before: another file counts in its database at the same moment.
 */
export async function countStatements(database: TestDatabase, work: () => Promise<unknown>): Promise<number> {
  await database.rows(`select ${OWN_MARK} pg_stat_statements_reset(0, ${OWN_DATABASE}, 0)`);
  await work();
  const [row] = await database.rows<{ calls: number }>(
    `select ${OWN_MARK} coalesce(sum(calls), 0)::int as calls from pg_stat_statements
     where dbid = ${OWN_DATABASE} and query not like $1`,
    [`%${OWN_MARK}%`],
  );
  return row?.calls ?? 0;
}
