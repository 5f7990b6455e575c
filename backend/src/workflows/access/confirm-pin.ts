import type { Database } from "../../database/connection";
import { findPerson } from "../../database/persons";
import { claimGuess, clearGuesses } from "../../database/pin-guesses";
import { findDevice } from "../../database/sessions";
import { Refusal } from "../../http/refusal";
import type { SignedIn } from "../../http/signed-in";
import { secretMatches } from "../../modules/access/secret";

/**
 * Asks a signed-in person for their PIN once more, so that a phone left on the table cannot move money.
 * Guesses count with those of the sign-in. Throws `pin_wrong` or `too_many_attempts`.
 */
export async function confirmPin(database: Database, { person, session }: SignedIn, pin: string): Promise<void> {
  const device = await findDevice(database, session.id);
  const counter = await claimGuess(database, person.phone, device);
  if (counter === null) throw new Refusal("too_many_attempts");
  const known = await findPerson(database, person.phone);
  const isRight = known?.pin_hash ? await secretMatches(pin, known.pin_hash) : false;
  if (!isRight) throw new Refusal("pin_wrong");
  await clearGuesses(database, person.phone, counter);
}
