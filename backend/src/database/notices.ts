import { type Executor, rowsOf } from "./connection";

/** Tries at one message before it is given up. */
const MOST_FAILURES = 3;
/** Longer than a message takes to be sent, so nobody else sends it meanwhile. */
const TRY_FOR = "2 minutes";
/** Far longer than news are told, so nothing is told twice. */
const KEPT = "14 days";

/** The SQL condition that the news called by the SQL expression `key` has not been told. Binds nothing. */
export const untold = (key: string): string =>
  `not exists (select 1 from notice t where t.key = ${key} and t.told_at is not null)`;

/**
 * Takes a message to send, for two minutes. Gives how often it has failed; null when it was sent, was given up, or when
 * somebody else is at it.
 */
export async function claimNotice(executor: Executor, key: string): Promise<number | null> {
  const [row] = await rowsOf<{ failures: number }>(
    executor,
    `insert into notice (key, next_try_at) values (?, now() + interval '${TRY_FOR}')
     on conflict (key) do update set next_try_at = excluded.next_try_at, updated_at = now()
       where notice.told_at is null and notice.failures < ${MOST_FAILURES} and notice.next_try_at <= now()
     returning failures`,
    [key],
  );
  return row ? row.failures : null;
}

/** Notes what came of sending a claimed message. */
export async function noteNotice(executor: Executor, key: string, isSent: boolean): Promise<void> {
  await executor.raw(
    isSent
      ? "update notice set told_at = now(), updated_at = now() where key = ?"
      : "update notice set failures = failures + 1, updated_at = now() where key = ?",
    [key],
  );
}

/** Notes that news is told, once each of its messages was sent or given up. */
export async function closeNews(executor: Executor, key: string, messageKeys: readonly string[]): Promise<void> {
  await executor.raw(
    `insert into notice (key, next_try_at, told_at)
     select ?, now(), now() where not exists (
       select 1 from unnest(?::text[]) as m(key) where not exists (
         select 1 from notice t where t.key = m.key and (t.told_at is not null or t.failures >= ${MOST_FAILURES})))
     on conflict (key) do nothing`,
    [key, [...messageKeys]] as never,
  );
}

/** Forgets old notices. */
export async function forgetNotices(executor: Executor): Promise<void> {
  await executor.raw(`delete from notice where created_at < now() - interval '${KEPT}'`);
}
