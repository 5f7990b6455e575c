import { generateEntityId } from "@medusajs/framework/utils";
import { type Executor, rowsOf } from "./connection";

/** Somebody with a phone number; `pin_hash` is null until they chose a PIN. */
export interface PersonRow {
  id: string;
  name: string;
  phone: string;
  pin_hash: string | null;
}

/** The person a phone (E.164) belongs to. */
export async function findPerson(executor: Executor, phone: string): Promise<PersonRow | undefined> {
  const [row] = await rowsOf<PersonRow>(
    executor,
    "select id, name, phone, pin_hash from person where phone = ? and deleted_at is null",
    [phone],
  );
  return row;
}

/** The person a phone (E.164) belongs to, made now when there is none. `name` is used only for a new one. */
export async function ensurePerson(executor: Executor, phone: string, name = ""): Promise<PersonRow> {
  await executor.raw(
    "insert into person (id, name, phone) values (?, ?, ?) on conflict (phone) where deleted_at is null do nothing",
    [generateEntityId(undefined, "per"), name, phone],
  );
  const person = await findPerson(executor, phone);
  if (!person) throw new Error("a person was removed while signing in");
  return person;
}

/** Stores the hash of a new PIN. */
export async function setPin(executor: Executor, personId: string, pinHash: string): Promise<void> {
  await executor.raw("update person set pin_hash = ?, pin_set_at = now(), updated_at = now() where id = ?", [
    pinHash,
    personId,
  ]);
}

/** The phones (E.164) of persons. */
export async function phonesOf(executor: Executor, personIds: readonly string[]): Promise<string[]> {
  const rows = await rowsOf<{ phone: string }>(
    executor,
    "select phone from person where id = any(?) and deleted_at is null order by phone",
    [personIds],
  );
  return rows.map(({ phone }) => phone);
}
