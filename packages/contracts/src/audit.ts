import type { Role } from "./permissions";

/** One change as people read it, who did it and from which device. */
export interface AuditLine {
  id: string;
  /** ISO 8601. */
  at: string;
  /** Null when the system itself acted. */
  actor_name: string | null;
  role: Role | "system";
  device_name: string | null;
  /** "<noun>.<past verb>", such as "member.added". */
  action: string;
  record_type: string;
  record_id: string;
  /** What people call the record today; null where it has no name. */
  record_name: string | null;
  /** What of the record was different before; null for something new. */
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** `GET /seller/audit?before=` and `GET /officer/sellers/:id/audit?before=`, newest first. */
export interface AuditPage {
  lines: AuditLine[];
  /** Goes into `before` for the next page; null on the last one. */
  next: string | null;
}
