import { OFFICER_MODULE } from "../../modules/officer";
import { demoOfficers } from "../demo-data";
import type { Seeding } from "../seeding";
import { type DemoAccount, seedPersons } from "./members";

/** Seeds the officers as persons with a PIN. Gives their demo accounts. */
export async function seedOfficers(seeding: Seeding): Promise<DemoAccount[]> {
  const officers = seeding.container.resolve(OFFICER_MODULE);
  const demos = demoOfficers();
  const personIds = await seedPersons(seeding, demos);
  const known = new Set(
    (await officers.listOfficers({}, { select: ["person_id"], take: 10_000 })).map(({ person_id }) => person_id),
  );
  const rows = demos.map(({ role, areaCode, phone }) => ({
    role,
    area_code: areaCode,
    person_id: personIds.get(phone) ?? "",
  }));
  await officers.createOfficers(rows.filter(({ person_id }) => !known.has(person_id)));
  seeding.say(`officers: ${demos.length}`);
  return demos.map(({ role, name, phone, pin }) => ({ role, name, seller: null, phone, pin }));
}
