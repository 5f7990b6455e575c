import { z } from "zod";
import { MEMBER_ROLES, type MemberRole } from "./permissions";

/** A KUBE has at most so many members (Permensos 2/2019); below the least it is only warned (rule R5). */
export const MOST_MEMBERS = 20;
export const FEWEST_MEMBERS = 5;

/** A member as the group's own list shows it. */
export interface GroupMember {
  id: string;
  name: string;
  role: MemberRole;
  /** E.164. */
  phone: string;
  /** ISO 8601. */
  joined_at: string;
}

/** What is allowed but should not stay so. */
export type RosterWarning = "below_fewest";

/** `GET /seller/members`; also the answer to a change. */
export interface MemberList {
  members: GroupMember[];
  /** Goes back with a change, so that two who change at once do not undo each other. */
  version: number;
  warnings: RosterWarning[];
}

const memberChangeSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("add"),
    name: z.string().trim().min(2).max(80),
    phone: z.string().trim().min(6).max(24),
    role: z.enum(MEMBER_ROLES),
  }),
  z.strictObject({ type: z.literal("remove"), member_id: z.string().min(1).max(64) }),
  z.strictObject({ type: z.literal("role"), member_id: z.string().min(1).max(64), role: z.enum(MEMBER_ROLES) }),
]);
export type MemberChange = z.infer<typeof memberChangeSchema>;

const minutesSchema = z.strictObject({
  /** The day of the meeting, `2026-11-23`. */
  held_on: z.iso.date(),
  summary: z.string().trim().min(10).max(2_000),
  /** Key of a private picture of the signed minutes. */
  photo: z.string().min(1).max(200).optional(),
});

/** Body of `POST /seller/members/changes`: all changes happen or none. A KUBE changes only with minutes (rule R5). */
export const memberChangesSchema = z.strictObject({
  version: z.int().min(0),
  minutes: minutesSchema.optional(),
  changes: z.array(memberChangeSchema).min(1).max(MOST_MEMBERS),
});
export type MemberChanges = z.infer<typeof memberChangesSchema>;

/** One thing a meeting decided about the members. */
export interface MemberDecision {
  type: MemberChange["type"];
  name: string;
  /** The role from now on; for a removal the role the member had. */
  role: MemberRole;
}

/** The record of one meeting, newest first in `GET /seller/minutes`. */
export interface MeetingMinutes {
  id: string;
  held_on: string;
  summary: string;
  photo: string | null;
  recorded_by: string;
  recorded_at: string;
  decisions: MemberDecision[];
}

/** `GET /seller/minutes`. */
export interface MinutesList {
  minutes: MeetingMinutes[];
}
