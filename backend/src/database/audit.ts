import { generateEntityId } from "@medusajs/framework/utils";
import type { AuditLine } from "@pasar/contracts/audit";
import type { Role } from "@pasar/contracts/permissions";
import { type Executor, rowsOf } from "./connection";

/** Who acts. `req.acting.actor` of every signed-in route; `SYSTEM_ACTOR` for clocks and reactions. */
export interface AuditActor {
  person_id: string | null;
  role: Role | "system";
  member_id: string | null;
  officer_id: string | null;
  device_name: string | null;
}

export const SYSTEM_ACTOR: AuditActor = {
  person_id: null,
  role: "system",
  member_id: null,
  officer_id: null,
  device_name: null,
};

/** One change worth remembering. Never put a PIN, a code or a token into `before` or `after`. */
export interface AuditEntry {
  actor: AuditActor;
  /** "<noun>.<past verb>", such as "product.published"; the work app has a sentence for each. */
  action: string;
  /** The seller whose record it is, null when it is nobody's. */
  sellerId: string | null;
  record: { type: string; id: string };
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
}

/** Writes one entry. Call it with the transaction of the change, so that neither is there without the other. */
export async function recordAudit(executor: Executor, entry: AuditEntry): Promise<void> {
  const { actor, action, sellerId, record, before = null, after = null } = entry;
  await executor.raw(
    `insert into audit_entry (id, at, person_id, role, member_id, officer_id, seller_id, device_name, action,
                              record_type, record_id, before, after)
     values (?, clock_timestamp(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)`,
    [
      generateEntityId(undefined, "aud"),
      actor.person_id,
      actor.role,
      actor.member_id,
      actor.officer_id,
      sellerId,
      actor.device_name,
      action,
      record.type,
      record.id,
      before === null ? null : JSON.stringify(before),
      after === null ? null : JSON.stringify(after),
    ] as never,
  );
}

/** A seller's entries, newest first, at most `take`; `before` is the id of the last one seen. */
export function listAudit(
  executor: Executor,
  sellerId: string,
  { before = null, take = 50 }: { before?: string | null; take?: number } = {},
): Promise<AuditLine[]> {
  return rowsOf<AuditLine>(
    executor,
    `select e.id, e.at, p.name as actor_name, e.role, e.device_name, e.action, e.record_type, e.record_id, e.before,
            e.after, product.title as record_name
     from audit_entry e left join person p on p.id = e.person_id
     left join product on e.record_type = 'product' and product.id = e.record_id
     where e.seller_id = ?
       and (?::text is null or (e.at, e.id) < (select l.at, l.id from audit_entry l where l.id = ? and l.seller_id = ?))
     order by e.at desc, e.id desc limit ?`,
    [sellerId, before, before, sellerId, take],
  );
}
