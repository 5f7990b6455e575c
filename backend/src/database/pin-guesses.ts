import { generateEntityId } from "@medusajs/framework/utils";
import { waitAfter } from "../modules/access/throttle";
import { type Database, type Executor, rowsOf } from "./connection";

/** All devices the owner of a phone never used count together. */
const STRANGERS = "";

/** A device is its owner's when they were signed in there and did not end that from elsewhere. */
async function counterOf(executor: Executor, phone: string, deviceId: string): Promise<string> {
  const known = await rowsOf(
    executor,
    `select 1 from access_session s join person p on p.id = s.person_id
     where p.phone = ? and p.deleted_at is null and s.device_id = ?
       and (s.end_reason is null or s.end_reason in ('signed_out', 'replaced')) limit 1`,
    [phone, deviceId],
  );
  return known.length > 0 ? deviceId : STRANGERS;
}

/**
 * Counts a guess as wrong before it is checked, so that guesses at once in many processes cannot all see the same count.
 * Gives the counter to clear when the guess was right, or null when no guess is allowed yet.
 */
export function claimGuess(database: Database, phone: string, deviceId: string): Promise<string | null> {
  return database.transaction(async (transaction) => {
    const counter = await counterOf(transaction, phone, deviceId);
    const [row] = await rowsOf<{ failures: number; is_locked: boolean }>(
      transaction,
      `insert into pin_guess (id, phone, device_id, failures) values (?, ?, ?, 0)
       on conflict (phone, device_id) where deleted_at is null do update set updated_at = now()
       returning failures, coalesce(locked_until > clock_timestamp(), false) as is_locked`,
      [generateEntityId(undefined, "pgu"), phone, counter],
    );
    if (!row || row.is_locked) return null;
    const failures = row.failures + 1;
    await transaction.raw(
      `update pin_guess set failures = ?, locked_until = clock_timestamp() + ? * interval '1 millisecond'
       where phone = ? and device_id = ?`,
      [failures, waitAfter(failures), phone, counter],
    );
    return counter;
  });
}

/** Forgets the wrong guesses of a counter after a right one. */
export async function clearGuesses(executor: Executor, phone: string, counter: string): Promise<void> {
  await executor.raw("delete from pin_guess where phone = ? and device_id = ?", [phone, counter]);
}
