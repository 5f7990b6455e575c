import { Modules } from "@medusajs/framework/utils";
import { hashPin } from "../../modules/member-auth/pin";
import { SELLER_MODULE } from "../../modules/seller";
import type { Seeding } from "../seeding";
import type { SeededSeller } from "./sellers";

/** A demo account as the start script shows it. */
export interface DemoAccount {
  role: string;
  name: string;
  seller: string;
  phone: string;
  pin: string;
}

/** Seeds the members of each seller with their sign-in. Gives the demo accounts. */
export async function seedMembers({ container, say }: Seeding, sellers: SeededSeller[]): Promise<DemoAccount[]> {
  const members = container.resolve(SELLER_MODULE);
  const auth = container.resolve(Modules.AUTH);
  const known = new Set((await members.listMembers({}, { select: ["phone"], take: 10_000 })).map(({ phone }) => phone));
  const people = sellers.flatMap(({ id, demo }) => demo.people.map((person) => ({ sellerId: id, demo, person })));
  const missing = people.filter(({ person }) => !known.has(person.phone));
  const created = await members.createMembers(
    missing.map(({ sellerId, person }) => ({
      name: person.name,
      phone: person.phone,
      role: person.role,
      seller_id: sellerId,
    })),
  );
  const idOf = new Map(created.map(({ id, phone }) => [phone, id]));
  const hashes = await Promise.all(missing.map(({ person }) => hashPin(person.pin)));
  await auth.createAuthIdentities(
    missing.map(({ person }, index) => ({
      app_metadata: { member_id: idOf.get(person.phone) },
      provider_identities: [
        {
          provider: "phone-pin",
          entity_id: person.phone,
          provider_metadata: { pin_hash: hashes[index], failures: 0, lockedUntil: 0 },
        },
      ],
    })),
  );
  say(`members: ${people.length}`);
  return people.map(({ demo, person: { role, name, phone, pin } }) => ({ role, name, seller: demo.name, phone, pin }));
}
