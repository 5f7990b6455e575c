import { z } from "zod";
import type { OfficerRole } from "./permissions";
import type { SellerSession } from "./seller";

const phoneSchema = z.string().trim().min(6).max(24);
const sixDigitsSchema = z.string().regex(/^\d{6}$/);

/** The phone or computer that signs in. The id is made on the device once and kept there; it is never shown. */
export const deviceSchema = z.strictObject({
  id: z.uuid(),
  name: z.string().trim().min(1).max(60),
});
export type Device = z.infer<typeof deviceSchema>;

/** Body of `POST /access/codes`; answers 204 whether or not the phone is known. A code works only on the device that asked. */
export const codeRequestSchema = z.strictObject({ phone: phoneSchema, device_id: z.uuid() });
export type CodeRequest = z.infer<typeof codeRequestSchema>;

/** Body of `POST /access/sessions`: a PIN, or the one-time code. Answers an `Entry`. */
export const enterSchema = z.union([
  z.strictObject({ phone: phoneSchema, pin: sixDigitsSchema, device: deviceSchema }),
  z.strictObject({ phone: phoneSchema, code: sixDigitsSchema, device: deviceSchema }),
]);
export type Enter = z.infer<typeof enterSchema>;

/** Body of `POST /access/pin`, allowed in a session that was opened with a code. */
export const choosePinSchema = z.strictObject({ pin: sixDigitsSchema });
export type ChoosePin = z.infer<typeof choosePinSchema>;

/** A person as they are signed in. `phone` is E.164; `name` is empty until they told it. */
export interface SignedInPerson {
  id: string;
  name: string;
  phone: string;
}

/** The area an officer answers for. */
export interface OfficerArea {
  code: string;
  name: string;
  /** 1 = province, 2 = regency or city, 3 = district, 4 = village. */
  level: number;
}

interface Entered {
  /** Whether the person must choose a PIN before anything else: the session was opened with a code. */
  pin_required: boolean;
}

export interface MemberIdentity extends Entered, SellerSession {
  kind: "member";
}

export interface OfficerIdentity extends Entered {
  kind: "officer";
  person: SignedInPerson;
  /** `area` is null for the whole country. */
  officer: { id: string; role: OfficerRole; area: OfficerArea | null };
}

export interface ApplicantIdentity extends Entered {
  kind: "applicant";
  person: SignedInPerson;
}

/** `GET /access/me`: who is signed in and as what. Nobody is a member and an officer at once (rule R2). */
export type Identity = MemberIdentity | OfficerIdentity | ApplicantIdentity;

/** Answer of `POST /access/sessions`. `token` goes into `Authorization: Bearer`. */
export interface Entry {
  token: string;
  identity: Identity;
}

/** One device that is signed in. */
export interface DeviceSession {
  id: string;
  device_name: string;
  started_at: string;
  last_seen_at: string;
  /** Whether it is the session that asks. */
  is_this: boolean;
}

/** `GET /access/sessions`, the latest first. */
export interface DeviceSessionList {
  sessions: DeviceSession[];
}

/** A message the demo kept instead of sending it. `to` is E.164. */
export interface OutboxMessage {
  id: string;
  to: string;
  template: string;
  text: string;
  at: string;
}

/** `GET /demo/outbox`, the latest first. */
export interface OutboxMessageList {
  messages: OutboxMessage[];
}
