import { createHash, randomBytes } from "node:crypto";
import { generateEntityId } from "@medusajs/framework/utils";
import type { Device, DeviceSession, OfficerIdentity, SignedInPerson } from "@pasar/contracts/access";
import type { SellerSession } from "@pasar/contracts/seller";
import { type Database, type Executor, rowsOf } from "./connection";

const TOKEN_BYTES = 32;
/** Writing at every request would make reads into writes; a minute is exact enough for a list of devices. */
const SEEN_EVERY = "1 minute";

/** A session with its person and what they are. `member` and `seller`, or `officer`, are null for everybody else. */
export interface SessionRow {
  session_id: string;
  device_name: string;
  entered_by: "pin" | "code";
  end_reason: string | null;
  is_open: boolean;
  pin_required: boolean;
  person: SignedInPerson;
  member: SellerSession["member"] | null;
  seller: SellerSession["seller"] | null;
  officer: OfficerIdentity["officer"] | null;
}

function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Reads who holds a token, also when the session has ended, and keeps an open one alive for `hours` more. */
export async function findSession(executor: Executor, token: string, hours: number): Promise<SessionRow | undefined> {
  const hash = hashToken(token);
  const [row] = await rowsOf<SessionRow>(
    executor,
    `with seen as (
       update access_session set last_seen_at = now(), expires_at = now() + make_interval(hours => ?), updated_at = now()
       where token_hash = ? and ended_at is null and expires_at > now() and last_seen_at < now() - interval '${SEEN_EVERY}'
     )
     select ses.id as session_id, ses.device_name, ses.entered_by, ses.end_reason,
            ses.ended_at is null and ses.expires_at > now() as is_open,
            p.pin_hash is null or (ses.entered_by = 'code' and p.pin_set_at < ses.created_at) as pin_required,
            jsonb_build_object('id', p.id, 'name', p.name, 'phone', p.phone) as person,
            case when s.id is not null then
              jsonb_build_object('id', m.id, 'name', m.name, 'role', m.role, 'phone', p.phone) end as member,
            case when s.id is not null then
              jsonb_build_object('id', s.id, 'handle', s.handle, 'name', s.name, 'kind', s.kind, 'time_zone', s.time_zone,
                                 'regency', s.regency_name, 'status', s.status,
                                 'suspension_reason', s.suspension_reason) end as seller,
            case when o.id is not null then
              jsonb_build_object('id', o.id, 'role', o.role, 'area',
                case when o.area_code is not null then
                  jsonb_build_object('code', o.area_code, 'name', a.name, 'level', a.level) end) end as officer
     from access_session ses
     join person p on p.id = ses.person_id and p.deleted_at is null
     left join member m on m.person_id = p.id and m.deleted_at is null
     left join seller s on s.id = m.seller_id and s.deleted_at is null
     left join officer o on o.person_id = p.id and o.deleted_at is null
     left join area a on a.code = o.area_code
     where ses.token_hash = ?`,
    [hours, hash, hash],
  );
  return row;
}

/** A new session. */
interface OpenedSession {
  token: string;
  /** True when the person was signed in elsewhere before, and never on this device. */
  isNewDevice: boolean;
}

/** Opens a session on a device, in place of the one the person had there. */
export function openSession(
  database: Database,
  {
    personId,
    device,
    enteredBy,
    hours,
  }: { personId: string; device: Device; enteredBy: "pin" | "code"; hours: number },
): Promise<OpenedSession> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  return database.transaction(async (transaction) => {
    const [before] = await rowsOf<{ any: boolean; here: boolean }>(
      transaction,
      `select count(*) > 0 as any, count(*) filter (where device_id = ?) > 0 as here
       from access_session where person_id = ?`,
      [device.id, personId],
    );
    await transaction.raw(
      `update access_session set ended_at = now(), end_reason = 'replaced', updated_at = now()
       where person_id = ? and device_id = ? and ended_at is null`,
      [personId, device.id],
    );
    await transaction.raw(
      `insert into access_session (id, person_id, token_hash, device_id, device_name, entered_by, last_seen_at, expires_at)
       values (?, ?, ?, ?, ?, ?, now(), now() + make_interval(hours => ?))`,
      [generateEntityId(undefined, "ses"), personId, hashToken(token), device.id, device.name, enteredBy, hours],
    );
    return { token, isNewDevice: Boolean(before?.any && !before.here) };
  });
}

/** The id of the device a session was opened on. */
export async function findDevice(executor: Executor, sessionId: string): Promise<string> {
  const [row] = await rowsOf<{ device_id: string }>(executor, "select device_id from access_session where id = ?", [
    sessionId,
  ]);
  return row?.device_id ?? "";
}

/** The devices a person is signed in on, the latest first. */
export function listSessions(executor: Executor, personId: string, ownSessionId: string): Promise<DeviceSession[]> {
  return rowsOf<DeviceSession>(
    executor,
    `select id, device_name, created_at as started_at, last_seen_at, id = ? as is_this
     from access_session where person_id = ? and ended_at is null and expires_at > now() order by last_seen_at desc, id`,
    [ownSessionId, personId],
  );
}

/** Ends one session of a person. Gives false when they have no such open session. */
export async function endSession(
  executor: Executor,
  { personId, sessionId, reason }: { personId: string; sessionId: string; reason: "signed_out" | "ended_by_owner" },
): Promise<boolean> {
  const ended = await rowsOf(
    executor,
    `update access_session set ended_at = now(), end_reason = ?, updated_at = now()
     where id = ? and person_id = ? and ended_at is null returning id`,
    [reason, sessionId, personId],
  );
  return ended.length > 0;
}

/** Ends every session of a person but one (or all of them, without one). Gives how many. */
export async function endOtherSessions(
  executor: Executor,
  {
    personId,
    keepId,
    reason,
  }: { personId: string; keepId: string | null; reason: "ended_by_owner" | "pin_changed" | "phone_changed" },
): Promise<number> {
  const ended = await rowsOf(
    executor,
    `update access_session set ended_at = now(), end_reason = ?, updated_at = now()
     where person_id = ? and id is distinct from ? and ended_at is null returning id`,
    [reason, personId, keepId],
  );
  return ended.length;
}
