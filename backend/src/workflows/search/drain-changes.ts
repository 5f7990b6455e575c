import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { type Database, databaseOf, rowsOf } from "../../database/connection";
import {
  type ClaimedChanges,
  changedIndexes,
  claimChanges,
  expandChanges,
  postponeChanges,
  settleChanges,
} from "../../database/search-changes";
import { knownEngines } from "../../search/engines";
import { DRAINED } from "../../search/feeding";
import { BATCH, type IndexName } from "../../search/sources";
import { withinTime } from "../../search/within-time";

/** An engine that takes longer for one batch does not answer. */
const WRITE_LIMIT_MS = 30_000;
/** A process that hangs while it drains loses its turn after this; longer than any write may take. */
const HOLD_LIMIT = "60s";
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** How an engine answered this process lately. */
interface Standing {
  failures: number;
  tryAgainAt: number;
}

const WELL: Standing = { failures: 0, tryAgainAt: 0 };
const standings = new Map<IndexName, Standing>();

/**
 * Brings every recorded change into the search. While an engine does not answer, its changes wait and it is asked ever more
 * rarely, up to twice a minute. Never throws for an engine, and several processes may do so at once.
 */
export async function drainSearchChanges(container: MedusaContainer): Promise<void> {
  const database = databaseOf(container);
  await expandChanges(database);
  const changed = await changedIndexes(database, knownEngines(container.resolve(Modules.SEARCH)));
  const indexes = (Object.keys(DRAINED) as IndexName[]).filter((index) => changed.has(index));
  await Promise.all(indexes.map((index) => drain(container, index)));
}

async function drain(container: MedusaContainer, index: IndexName): Promise<void> {
  const standing = standings.get(index) ?? WELL;
  if (Date.now() < standing.tryAgainAt) return;
  // After a failure the batch is ever smaller, until the one document that an engine refuses is alone.
  const limit = Math.max(1, Math.floor(BATCH / 4 ** standing.failures));
  const turn: { claimed?: ClaimedChanges } = {};
  try {
    for (let written = limit; written === limit; ) written = await drainBatch(container, index, limit, turn);
    standings.set(index, WELL);
  } catch (error) {
    const failures = standing.failures + 1;
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** standing.failures);
    standings.set(index, { failures, tryAgainAt: Date.now() + pause });
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`search: changes of "${index}" wait, next try in ${pause / 1000} s: ${(error as Error).message}`);
    if (turn.claimed && limit === 1) await postponeChanges(databaseOf(container), turn.claimed);
  }
}

/**
 * One process at a time drains an index, or one could write what it read before another's newer write. Gives how many
 * documents were brought up to date.
 */
function drainBatch(
  container: MedusaContainer,
  index: IndexName,
  limit: number,
  turn: { claimed?: ClaimedChanges },
): Promise<number> {
  const database: Database = databaseOf(container);
  return database.transaction(async (transaction) => {
    await transaction.raw(`set local idle_in_transaction_session_timeout = '${HOLD_LIMIT}'`);
    const [lock] = await rowsOf<{ free: boolean }>(
      transaction,
      "select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as free",
      [`search:${index}`],
    );
    if (!lock?.free) return 0;
    turn.claimed = await claimChanges(transaction, index, limit);
    if (!turn.claimed) return 0;
    const ids = turn.claimed.rows.map(({ key }) => key);
    await withinTime(WRITE_LIMIT_MS, container.resolve(Modules.SEARCH).ingest({ name: DRAINED[index], data: { ids } }));
    await settleChanges(transaction, turn.claimed);
    return ids.length;
  });
}
