import { z } from "zod";
import type { MemberRole } from "./permissions";

/** Body of `POST /officer/recoveries`: a member of the officer's area lost their number and has another. */
export const recoveryRequestSchema = z.strictObject({
  member_id: z.string().trim().min(1).max(60),
  new_phone: z.string().trim().min(6).max(24),
  /** How the officer knows that it is this person. */
  reason: z.string().trim().min(10).max(300),
});
export type RecoveryRequest = z.infer<typeof recoveryRequestSchema>;

/** A recovery waits, so that the owner of the old number hears of it in time, and is then done or cancelled. */
export const RECOVERY_STATES = ["waiting", "done", "cancelled"] as const;
export type RecoveryState = (typeof RECOVERY_STATES)[number];

/** A change of a member's number. Phones are E.164. */
export interface Recovery {
  id: string;
  member_name: string;
  seller_name: string;
  new_phone: string;
  reason: string;
  state: RecoveryState;
  opened_at: string;
  /** When the new number takes over, if nobody cancels. */
  due_at: string;
}

/** `GET /officer/recoveries`: those of the officer's area, the latest first. */
export interface RecoveryList {
  recoveries: Recovery[];
}

/** `GET /access/recovery`: the change of the signed-in person's own number that waits, if there is one. */
export interface OwnRecovery {
  recovery: Recovery | null;
}

/** `GET /officer/recoveries/members?q=`: members of the area by name. */
export interface RecoverableMemberList {
  members: { id: string; name: string; role: MemberRole; seller_name: string }[];
}
