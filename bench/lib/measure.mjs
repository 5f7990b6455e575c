// @ts-check

const WARM_UP = 5;
const COUNTED = 10;
const TIMED = { 1: 40, 10: 100 };

/**
 * Measures one operation: statements at the database, processor time of the backend, and at 1 and 10 at once p50 and p95 in
 * milliseconds and how many are done in a second.
 * @param {{
 *   name: string,
 *   run: () => Promise<unknown>,
 *   database: import("pg").Client,
 *   cpuMs: () => Promise<number>,
 *   warmUp?: number,
 *   counted?: number,
 * }} subject
 */
export async function measure({ name, run, database, cpuMs, warmUp = WARM_UP, counted = COUNTED }) {
  for (let round = 0; round < warmUp; round += 1) await run();
  await quiet(database);
  const before = await cpuMs();
  const statements = await countStatements(database, async () => {
    for (let round = 0; round < counted; round += 1) await run();
  });
  const cpu = (await cpuMs()) - before;
  const alone = await times(run, 1);
  const crowd = await times(run, 10);
  return {
    name,
    statements: Math.round(statements / counted),
    cpu_ms: Math.round((cpu / counted) * 10) / 10,
    p50_c1: percentile(alone.taken, 50),
    p95_c1: percentile(alone.taken, 95),
    per_s_c1: alone.perSecond,
    p50_c10: percentile(crowd.taken, 50),
    p95_c10: percentile(crowd.taken, 95),
    per_s_c10: crowd.perSecond,
  };
}

/** @param {import("pg").Client} database */
async function quiet(database) {
  for (let tries = 0; tries < 20; tries += 1) {
    const calls = await countStatements(database, () => new Promise((resolve) => setTimeout(resolve, 500)));
    if (calls === 0) return;
  }
}

/**
 * @param {import("pg").Client} database
 * @param {() => Promise<unknown>} work
 */
async function countStatements(database, work) {
  await database.query("select pg_stat_statements_reset()");
  await work();
  const { rows } = await database.query(
    `select coalesce(sum(calls), 0)::int as calls from pg_stat_statements
     where dbid = (select oid from pg_database where datname = current_database()) and query not like '%pg_stat_statements%'`,
  );
  return rows[0].calls;
}

/**
 * @param {() => Promise<unknown>} run
 * @param {1 | 10} atOnce
 */
async function times(run, atOnce) {
  /** @type {number[]} */
  const taken = [];
  let left = TIMED[atOnce];
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      const start = performance.now();
      await run();
      taken.push(performance.now() - start);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - start) / 1000;
  return {
    taken: taken.sort((one, other) => one - other),
    perSecond: Math.round((taken.length / seconds) * 100) / 100,
  };
}

/**
 * @param {number[]} sorted
 * @param {number} share
 */
function percentile(sorted, share) {
  return Math.round(sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * share) / 100) - 1)] ?? 0);
}
