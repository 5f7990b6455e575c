import type { MedusaRequest } from "@medusajs/framework/http";
import type { Identity, SignedInPerson } from "@pasar/contracts/access";
import type { Role } from "@pasar/contracts/permissions";
import { config } from "../config";
import type { AuditActor } from "../database/audit";
import { databaseOf } from "../database/connection";
import { findSession, type SessionRow } from "../database/sessions";
import { Refusal } from "./refusal";

/** Who is signed in at a request. */
export interface SignedIn {
  identity: Identity;
  role: Role;
  person: SignedInPerson;
  session: { id: string; enteredBy: "pin" | "code" };
  /** For the audit log. */
  actor: AuditActor;
}

const BEARER = /^Bearer ([\w-]{1,200})$/;

/** Reads the request's session. Throws `access_revoked` when a membership or office ended it, else `session_expired`. */
export async function readSignedIn(req: MedusaRequest): Promise<SignedIn> {
  const token = BEARER.exec(req.get("authorization") ?? "")?.[1];
  return signedInWith(req, token ?? "");
}

/** The same for a token that was just made. */
export async function signedInWith(req: MedusaRequest, token: string): Promise<SignedIn> {
  const row = token ? await findSession(databaseOf(req.scope), token, config.memberSessionHours) : undefined;
  if (row?.end_reason === "access_revoked") throw new Refusal("access_revoked");
  if (!row?.is_open) throw new Refusal("session_expired");
  const { session_id: id, entered_by: enteredBy, person } = row;
  return { identity: identityOf(row), role: roleOf(row), person, session: { id, enteredBy }, actor: actorOf(row) };
}

function identityOf({ pin_required, person, member, seller, officer }: SessionRow): Identity {
  if (member && seller) return { kind: "member", pin_required, member, seller };
  if (officer) return { kind: "officer", pin_required, person, officer };
  return { kind: "applicant", pin_required, person };
}

function roleOf({ member, officer }: SessionRow): Role {
  return member?.role ?? officer?.role ?? "applicant";
}

function actorOf(row: SessionRow): AuditActor {
  return {
    person_id: row.person.id,
    role: roleOf(row),
    member_id: row.member?.id ?? null,
    officer_id: row.officer?.id ?? null,
    device_name: row.device_name,
  };
}
