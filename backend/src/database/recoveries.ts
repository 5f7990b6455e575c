import { generateEntityId } from "@medusajs/framework/utils";
import type { OfficerArea } from "@pasar/contracts/access";
import type { RecoverableMemberList, Recovery } from "@pasar/contracts/recovery";
import { withinArea } from "./area-scope";
import { type Executor, rowsOf } from "./connection";

const MOST_LISTED = 100;
const MOST_FOUND = 20;

const CARD = `r.id, m.name as member_name, s.name as seller_name, r.new_phone, r.reason, r.state,
              r.created_at as opened_at, r.due_at`;

/** Whose number is to change, and whom that concerns. Phones are E.164. */
export interface RecoverableMember {
  person_id: string;
  name: string;
  phone: string;
  seller_id: string;
  /** Phones of the seller's head (ketua or penanggung jawab), without the member's own. */
  head_phones: string[];
}

/** A member inside an officer's area. */
export async function findRecoverable(
  executor: Executor,
  area: OfficerArea | null,
  memberId: string,
): Promise<RecoverableMember | undefined> {
  const within = withinArea(area, "s");
  const [row] = await rowsOf<RecoverableMember>(
    executor,
    `select m.person_id, m.name, p.phone, s.id as seller_id,
            array(select hp.phone from member h join person hp on hp.id = h.person_id
                  where h.seller_id = s.id and h.id <> m.id and h.deleted_at is null
                    and h.role in ('ketua', 'penanggung_jawab')) as head_phones
     from member m join person p on p.id = m.person_id join seller s on s.id = m.seller_id and s.deleted_at is null
     where m.id = ? and m.deleted_at is null and ${within.sql}`,
    [memberId, ...within.bindings],
  );
  return row;
}

/** Members inside an officer's area whose name has these letters. */
export function searchRecoverable(
  executor: Executor,
  area: OfficerArea | null,
  letters: string,
): Promise<RecoverableMemberList["members"]> {
  const within = withinArea(area, "s");
  return rowsOf(
    executor,
    `select m.id, m.name, m.role, s.name as seller_name
     from member m join seller s on s.id = m.seller_id and s.deleted_at is null
     where m.deleted_at is null and strpos(lower(m.name), lower(?)) > 0 and ${within.sql}
     order by m.name, s.name, m.id limit ${MOST_FOUND}`,
    [letters, ...within.bindings],
  );
}

/** Writes a recovery down. The database refuses a second one that waits for the same person. */
export async function insertRecovery(
  executor: Executor,
  recovery: {
    personId: string;
    memberId: string;
    officerId: string;
    oldPhone: string;
    newPhone: string;
    reason: string;
    /** Hours until it takes effect. */
    waitHours: number;
  },
): Promise<string> {
  const id = generateEntityId(undefined, "rec");
  const { personId, memberId, officerId, oldPhone, newPhone, reason, waitHours } = recovery;
  await executor.raw(
    `insert into phone_recovery (id, person_id, member_id, officer_id, old_phone, new_phone, reason, due_at)
     values (?, ?, ?, ?, ?, ?, ?, now() + make_interval(hours => ?))`,
    [id, personId, memberId, officerId, oldPhone, newPhone, reason, waitHours],
  );
  return id;
}

/** The recoveries inside an officer's area, the latest first. */
export function listRecoveries(executor: Executor, area: OfficerArea | null): Promise<Recovery[]> {
  const within = withinArea(area, "s");
  return rowsOf<Recovery>(
    executor,
    `select ${CARD} from phone_recovery r join member m on m.id = r.member_id join seller s on s.id = m.seller_id
     where r.deleted_at is null and ${within.sql} order by r.created_at desc, r.id limit ${MOST_LISTED}`,
    within.bindings,
  );
}

/** The recovery that waits for a person. */
export async function findOwnRecovery(executor: Executor, personId: string): Promise<Recovery | undefined> {
  const [row] = await rowsOf<Recovery>(
    executor,
    `select ${CARD} from phone_recovery r join member m on m.id = r.member_id join seller s on s.id = m.seller_id
     where r.person_id = ? and r.state = 'waiting'`,
    [personId],
  );
  return row;
}

/** A recovery that was closed. */
export interface ClosedRecovery {
  id: string;
  person_id: string;
  seller_id: string;
  old_phone: string;
  new_phone: string;
}

const CLOSED = `r.id, r.person_id, m.seller_id, r.old_phone, r.new_phone`;

/** Cancels the recovery that waits for a person; undefined when none does. */
export async function cancelRecovery(executor: Executor, personId: string): Promise<ClosedRecovery | undefined> {
  const [row] = await rowsOf<ClosedRecovery>(
    executor,
    `update phone_recovery r set state = 'cancelled', closed_at = now(), updated_at = now()
     from member m where m.id = r.member_id and r.person_id = ? and r.state = 'waiting' returning ${CLOSED}`,
    [personId],
  );
  return row;
}

/** The ids of recoveries whose waiting time is over. */
export async function dueRecoveries(executor: Executor): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    executor,
    "select id from phone_recovery where state = 'waiting' and due_at <= now() order by due_at limit 100",
  );
  return rows.map(({ id }) => id);
}

/**
 * Gives a due recovery's person the new number. It is cancelled instead when the number got an owner, or the person another
 * number, while it waited. Gives undefined when another process was faster.
 */
export async function completeRecovery(
  executor: Executor,
  id: string,
): Promise<(ClosedRecovery & { state: "done" | "cancelled" }) | undefined> {
  const [row] = await rowsOf<ClosedRecovery>(
    executor,
    `select ${CLOSED} from phone_recovery r join member m on m.id = r.member_id
     where r.id = ? and r.state = 'waiting' and r.due_at <= now() for update of r skip locked`,
    [id],
  );
  if (!row) return undefined;
  const moved = await rowsOf(
    executor,
    `update person set phone = ?, updated_at = now()
     where id = ? and phone = ? and deleted_at is null
       and not exists (select 1 from person other where other.phone = ? and other.deleted_at is null)
     returning id`,
    [row.new_phone, row.person_id, row.old_phone, row.new_phone],
  );
  const state = moved.length > 0 ? "done" : "cancelled";
  await executor.raw("update phone_recovery set state = ?, closed_at = now(), updated_at = now() where id = ?", [
    state,
    id,
  ]);
  return { ...row, state };
}
