import type { GroupMember, MeetingMinutes } from "@pasar/contracts/members";
import { type Executor, rowsOf } from "./connection";

/** The officers first, then by when they joined. */
const ORDER = `array_position(array['ketua', 'penanggung_jawab', 'sekretaris', 'bendahara'], m.role) nulls last, m.created_at, m.id`;

/** A member with the person behind them. */
export interface MemberRow extends GroupMember {
  person_id: string;
}

/** The members of a seller as they are now. */
export function listMembers(executor: Executor, sellerId: string): Promise<MemberRow[]> {
  return rowsOf<MemberRow>(
    executor,
    `select m.id, m.name, m.role, p.phone, m.created_at as joined_at, m.person_id
     from member m join person p on p.id = m.person_id
     where m.seller_id = ? and m.deleted_at is null order by ${ORDER}`,
    [sellerId],
  );
}

/** Counts the changes of a seller's members. */
export async function membersVersion(executor: Executor, sellerId: string): Promise<number> {
  const [row] = await rowsOf<{ version: number }>(
    executor,
    "select members_version as version from seller where id = ? and deleted_at is null",
    [sellerId],
  );
  return row?.version ?? 0;
}

/** The minutes of a seller's meetings, newest first, at most `take`. */
export function listMinutes(executor: Executor, sellerId: string, take: number): Promise<MeetingMinutes[]> {
  return rowsOf<MeetingMinutes>(
    executor,
    `select n.id, n.held_on, n.summary, n.photo_key as photo, coalesce(m.name, '') as recorded_by,
            n.created_at as recorded_at, n.decisions
     from meeting_minutes n left join member m on m.id = n.recorded_by
     where n.seller_id = ? and n.deleted_at is null order by n.held_on desc, n.created_at desc limit ?`,
    [sellerId, take],
  );
}
