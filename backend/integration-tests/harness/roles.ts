import { createHash, randomBytes, randomUUID } from "node:crypto";
import { ROLES, type Role } from "@pasar/contracts/permissions";
import type { TestApp } from "./app";

/** A person of each role who can be signed in; a member acts for the seller given. */
export type People = Map<Role, string>;

/** Finds or makes one person of each role: members of two sellers (a group and an outlet), officers, an applicant. */
export async function peopleOfEachRole(app: TestApp, sellerName: string): Promise<People> {
  await app.database.rows(
    "insert into person (id, name, phone) values ('per_applicant', 'Pelamar Contoh', '+6281200009101'), ('per_anggota', 'Anggota Contoh', '+6281200009102')",
  );
  await app.database.rows(
    "insert into member (id, name, role, seller_id, person_id) select 'mem_anggota', 'Anggota Contoh', 'anggota', id, 'per_anggota' from seller where name = $1",
    [sellerName],
  );
  const rows = await app.database.rows<{ role: Role; person_id: string }>(
    `select distinct on (role) role, person_id from (
       select m.role, m.person_id, s.name <> $1 as is_other from member m join seller s on s.id = m.seller_id where m.deleted_at is null
       union all select role, person_id, false from officer where deleted_at is null
       union all select 'applicant', 'per_applicant', false
     ) p order by role, is_other, person_id`,
    [sellerName],
  );
  const people = new Map(rows.map(({ role, person_id }) => [role, person_id]));
  const missing = ROLES.filter((role) => role !== "anyone" && !people.has(role));
  if (missing.length > 0) throw new Error(`nobody is ${missing.join(", ")}`);
  return people;
}

/** Opens a session for a person without PIN or code; gives its token. */
export async function openSessionFor(app: TestApp, personId: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await app.database.rows(
    `insert into access_session (id, person_id, token_hash, device_id, device_name, entered_by, last_seen_at, expires_at)
     values ($1, $2, $3, $4, 'HP Contoh', 'pin', now(), now() + interval '1 hour')`,
    [`ses_${randomUUID()}`, personId, createHash("sha256").update(token).digest("hex"), randomUUID()],
  );
  return token;
}
