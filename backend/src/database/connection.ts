import { setTimeout } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Medusa's own connection pool (knex). */
export type Database = ReturnType<typeof databaseOf>;

/** A connection or a running transaction. */
export type Executor = Pick<Database, "raw">;

/** The pool of the running application. */
export function databaseOf(container: MedusaContainer) {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
}

/** Runs one statement and gives its rows. */
export async function rowsOf<Row>(executor: Executor, sql: string, bindings: readonly unknown[] = []): Promise<Row[]> {
  const { rows } = await executor.raw(sql, bindings as never);
  return rows as Row[];
}

/** A process that hangs while it holds a key loses it after this time, so the others can go on. */
const HOLD_LIMIT = "120s";

/** A holder keeps one connection while its work takes more; were every connection a holder's, all would wait for ever. */
const MOST_HOLDERS = 3;
const waiting: (() => void)[] = [];
let holders = 0;

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (holders >= MOST_HOLDERS) await new Promise<void>((resolve) => waiting.push(resolve));
  else holders += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else holders -= 1;
  }
}

/**
 * Runs work in one transaction while no other process runs work under the same key. Must not be nested.
 * Gives null at once when another process holds the key.
 */
export async function exclusively<Result>(
  database: Database,
  key: string,
  work: (transaction: Executor) => Promise<Result>,
): Promise<Result | null> {
  return inTurn(() =>
    database.transaction(async (transaction) => {
      await transaction.raw(`set local idle_in_transaction_session_timeout = '${HOLD_LIMIT}'`);
      const [lock] = await rowsOf<{ free: boolean }>(
        transaction,
        "select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as free",
        [key],
      );
      return lock?.free ? work(transaction) : null;
    }),
  );
}

/** Whoever holds a key is done in less than this, as a rule. */
const TRIES = 12;
const PAUSE_MS = 250;

/** Repeats an attempt that gives null while another process holds its key, for about three seconds; then gives null too. */
export async function whenFree<Result>(attempt: () => Promise<Result | null>): Promise<Result | null> {
  for (let left = TRIES; left > 0; left -= 1) {
    const result = await attempt();
    if (result !== null) return result;
    await setTimeout(PAUSE_MS);
  }
  return null;
}
