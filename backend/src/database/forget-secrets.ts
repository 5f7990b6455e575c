import type { Executor } from "./connection";
import { forgetNotices } from "./notices";

const KEPT = "1 day";
const SESSIONS_KEPT = "90 days";

/** Deletes what is of no more use: old codes, guesses, demo messages, notices, and sessions that ended long ago. */
export async function forgetSecrets(executor: Executor): Promise<void> {
  await executor.raw(`delete from one_time_code where created_at < now() - interval '${KEPT}'`);
  await executor.raw(`delete from pin_guess where updated_at < now() - interval '${KEPT}'`);
  await forgetNotices(executor);
  await executor.raw(`delete from outbox_message where created_at < now() - interval '${KEPT}'`);
  await executor.raw(
    `delete from access_session where coalesce(ended_at, expires_at) < now() - interval '${SESSIONS_KEPT}'`,
  );
}
