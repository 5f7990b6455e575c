import { recordAudit } from "../../database/audit";
import type { Database } from "../../database/connection";
import { setPin } from "../../database/persons";
import { endOtherSessions } from "../../database/sessions";
import { Refusal } from "../../http/refusal";
import type { SignedIn } from "../../http/signed-in";
import { isEasyPin } from "../../modules/access/easy-pin";
import { hashSecret } from "../../modules/access/secret";

/**
 * Gives a person who entered by code a new PIN and signs them out everywhere else, because whoever knew the old one may be
 * there. Throws `pin_not_open` in a session opened with a PIN, `pin_too_easy`.
 */
export async function choosePin(database: Database, { person, session, actor }: SignedIn, pin: string): Promise<void> {
  if (session.enteredBy !== "code") throw new Refusal("pin_not_open");
  if (isEasyPin(pin)) throw new Refusal("pin_too_easy");
  const hash = await hashSecret(pin);
  await database.transaction(async (transaction) => {
    await setPin(transaction, person.id, hash);
    await endOtherSessions(transaction, { personId: person.id, keepId: session.id, reason: "pin_changed" });
    await recordAudit(transaction, {
      actor,
      action: "pin.chosen",
      sellerId: null,
      record: { type: "person", id: person.id },
    });
  });
}
