import type { ImportProblem, ImportState } from "@pasar/contracts/imports";
import type { ImportPlan } from "../workflows/imports/plan";
import { type Executor, rowsOf } from "./connection";

/** A file of products as it is kept. */
export interface KeptImport {
  id: string;
  seller_id: string;
  member_id: string;
  state: ImportState;
  plan: ImportPlan;
  problems: ImportProblem[];
  problem_count: number;
  row_count: number;
  done_count: number;
  failure: string | null;
  /** Nobody has worked on it for so long that its process must have died. */
  is_stale: boolean;
}

/** Longer than any batch takes; a living process says so after each. */
const STALE = "interval '60 seconds'";

/** Keeps a checked file. */
export async function keepImport(
  executor: Executor,
  kept: Omit<KeptImport, "done_count" | "failure" | "is_stale">,
): Promise<void> {
  await executor.raw(
    `insert into catalogue_import (id, seller_id, member_id, state, plan, problems, problem_count, row_count)
     values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)`,
    [
      kept.id,
      kept.seller_id,
      kept.member_id,
      kept.state,
      JSON.stringify(kept.plan),
      JSON.stringify(kept.problems),
      kept.problem_count,
      kept.row_count,
    ],
  );
}

/** Reads one of a seller's files. */
export async function findImport(executor: Executor, sellerId: string, id: string): Promise<KeptImport | undefined> {
  const [row] = await rowsOf<KeptImport>(
    executor,
    `select *, state = 'applying' and updated_at < now() - ${STALE} as is_stale from catalogue_import
     where id = ? and seller_id = ? and deleted_at is null`,
    [id, sellerId],
  );
  return row;
}

/** Lets one process begin to apply a file: once, or again when the one before died. */
export async function beginImport(executor: Executor, sellerId: string, id: string): Promise<boolean> {
  const begun = await rowsOf(
    executor,
    `update catalogue_import set state = 'applying', done_count = 0, failure = null, updated_at = now()
     where id = ? and seller_id = ?
       and (state in ('ready', 'failed') or (state = 'applying' and updated_at < now() - ${STALE}))
     returning id`,
    [id, sellerId],
  );
  return begun.length === 1;
}

/** Tells how many rows are worked on, outside of the transaction that writes them, so that others can see it. */
export async function noteProgress(executor: Executor, id: string, done: number): Promise<void> {
  await executor.raw(
    "update catalogue_import set done_count = ?, updated_at = now() where id = ? and state = 'applying'",
    [done, id],
  );
}

/** Ends a file that is being applied; gives false when another process has taken it over and ended it. */
export async function endImport(
  executor: Executor,
  id: string,
  { state, done, failure }: { state: "done" | "failed"; done: number; failure: string | null },
): Promise<boolean> {
  const ended = await rowsOf(
    executor,
    `update catalogue_import set state = ?, done_count = ?, failure = ?, updated_at = now()
     where id = ? and state = 'applying' returning id`,
    [state, done, failure, id],
  );
  return ended.length === 1;
}
