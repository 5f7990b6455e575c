import { databaseOf } from "../../database/connection";
import { ensurePerson, setPin } from "../../database/persons";
import { hashSecret } from "../../modules/access/secret";
import { SELLER_MODULE } from "../../modules/seller";
import type { DemoPerson, DemoRole } from "../demo-types";
import type { Seeding } from "../seeding";
import type { SeededSeller } from "./sellers";

/** A demo account as the start script shows it; `seller` is null for officers. */
export interface DemoAccount {
  role: DemoRole;
  name: string;
  seller: string | null;
  phone: string;
  pin: string;
}

/** Seeds the members of each seller as persons with a PIN. Gives the demo accounts. */
export async function seedMembers(seeding: Seeding, sellers: SeededSeller[]): Promise<DemoAccount[]> {
  const members = seeding.container.resolve(SELLER_MODULE);
  const people = sellers.flatMap(({ id, demo }) => demo.people.map((person) => ({ sellerId: id, demo, person })));
  const personIds = await seedPersons(
    seeding,
    people.map(({ person }) => person),
  );
  const known = new Set(
    (await members.listMembers({}, { select: ["person_id"], take: 10_000 })).map(({ person_id }) => person_id),
  );
  const rows = people.map(({ sellerId, person: { name, role, phone } }) => ({
    name,
    role,
    person_id: personIds.get(phone) ?? "",
    seller_id: sellerId,
  }));
  await members.createMembers(rows.filter(({ person_id }) => !known.has(person_id)));
  seeding.say(`members: ${people.length}`);
  return people.map(({ demo, person: { role, name, phone, pin } }) => ({ role, name, seller: demo.name, phone, pin }));
}

/** Makes a person with a PIN of each who has none yet. Gives their ids by phone. */
export async function seedPersons({ container }: Seeding, people: readonly DemoPerson[]): Promise<Map<string, string>> {
  const database = databaseOf(container);
  const persons = await Promise.all(
    people.map(async ({ phone, name, pin }) => {
      const person = await ensurePerson(database, phone, name);
      if (person.pin_hash === null) await setPin(database, person.id, await hashSecret(pin));
      return person;
    }),
  );
  return new Map(persons.map(({ phone, id }) => [phone, id]));
}
