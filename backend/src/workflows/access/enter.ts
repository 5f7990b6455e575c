import type { MedusaContainer } from "@medusajs/framework/types";
import type { Device, Enter } from "@pasar/contracts/access";
import { config } from "../../config";
import { type Database, databaseOf } from "../../database/connection";
import { claimCodeTry, spendCode } from "../../database/one-time-codes";
import { ensurePerson, findPerson } from "../../database/persons";
import { claimGuess, clearGuesses } from "../../database/pin-guesses";
import { openSession } from "../../database/sessions";
import { toPhone } from "../../http/phone";
import { Refusal } from "../../http/refusal";
import { hashSecret, secretMatches } from "../../modules/access/secret";
import { notify } from "../message/send-message";

/**
 * Opens a session with a PIN or a one-time code and gives its token; a device never used before is told to the owner. A
 * phone nobody knows becomes a person by its code.
 * Throws `wrong_phone_or_pin`, `code_wrong`, `code_used`, `code_expired` or `too_many_attempts`.
 */
export async function enter(container: MedusaContainer, input: Enter): Promise<string> {
  const database = databaseOf(container);
  const { device } = input;
  const { phone, personId } = "pin" in input ? await byPin(database, input) : await byCode(database, input);
  const { token, isNewDevice } = await openSession(database, {
    personId,
    device,
    enteredBy: "pin" in input ? "pin" : "code",
    hours: config.memberSessionHours,
  });
  if (isNewDevice) await notify(container, { to: phone, template: "new_device", values: { device: device.name } });
  return token;
}

interface Known {
  /** E.164. */
  phone: string;
  personId: string;
}

async function byPin(database: Database, input: Extract<Enter, { pin: string }>): Promise<Known> {
  const phone = toPhone(input.phone);
  if (!phone) throw new Refusal("wrong_phone_or_pin");
  return { phone, personId: await checkPin(database, phone, input.pin, input.device) };
}

async function byCode(database: Database, input: Extract<Enter, { code: string }>): Promise<Known> {
  const phone = toPhone(input.phone);
  if (!phone) throw new Refusal("code_wrong");
  await checkCode(database, phone, input.code, input.device);
  const { id } = await ensurePerson(database, phone);
  return { phone, personId: id };
}

async function checkPin(database: Database, phone: string, pin: string, device: Device): Promise<string> {
  const counter = await claimGuess(database, phone, device.id);
  if (counter === null) throw new Refusal("too_many_attempts");
  const person = await findPerson(database, phone);
  // The same work without a PIN to compare, so that the time does not tell which phones have an account.
  const isRight = person?.pin_hash
    ? await secretMatches(pin, person.pin_hash)
    : await hashSecret(pin).then(() => false);
  if (!person || !isRight) throw new Refusal("wrong_phone_or_pin");
  await clearGuesses(database, phone, counter);
  return person.id;
}

async function checkCode(database: Database, phone: string, code: string, device: Device): Promise<void> {
  const claimed = await claimCodeTry(database, { phone, deviceId: device.id });
  if (!claimed) throw new Refusal("code_wrong");
  if (claimed.state === "tried") throw new Refusal("too_many_attempts");
  if (claimed.state !== "open") throw new Refusal(claimed.state === "used" ? "code_used" : "code_expired");
  if (!(await secretMatches(code, claimed.code_hash))) throw new Refusal("code_wrong");
  if (!(await spendCode(database, claimed.id))) throw new Refusal("code_used");
}
