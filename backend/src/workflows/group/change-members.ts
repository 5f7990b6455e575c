import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { nameProblem } from "@pasar/contracts/joining-text";
import type { MemberChange, MemberChanges, MemberList } from "@pasar/contracts/members";
import { localDate } from "@pasar/locale/time";
import { changeMembers, type PersonProblem } from "../../database/change-members";
import { type Database, databaseOf } from "../../database/connection";
import { listMembers, membersVersion } from "../../database/group-members";
import type { MemberActing } from "../../http/acting";
import { toPhone } from "../../http/phone";
import { Refusal } from "../../http/refusal";
import { type Language, say } from "../../locale/messages";
import { type RosterProblem, warningsOf } from "../../modules/seller/roster";
import { MEMBERS_CHANGED, type MembersChangedData } from "./tell-of-members";

const LONGEST_NAME = 80;

type Problem =
  | RosterProblem
  | PersonProblem
  | "invalid_phone"
  | "roster_name_odd"
  | "minutes_missing"
  | "minutes_in_future";

/** The members of the signed-in member's own seller. */
export async function readMembers(database: Database, { seller }: MemberActing): Promise<MemberList> {
  const [members, version] = await Promise.all([listMembers(database, seller.id), membersVersion(database, seller.id)]);
  return {
    members: members.map(({ person_id: _, ...member }) => member),
    version,
    warnings: warningsOf(seller.kind, members),
  };
}

/**
 * Makes all changes of the members or none, and tells everybody. Throws `members_changed` when somebody else was faster,
 * `roster_invalid` with a sentence for each field that breaks a rule.
 */
export async function changeGroupMembers(
  container: MedusaContainer,
  { seller, actor, member }: MemberActing,
  request: MemberChanges,
  language: Language,
): Promise<void> {
  const today = localDate(new Date(), seller.time_zone);
  const changes = request.changes.map(withPhone);
  refuse({ ...minutesProblems(request, seller.kind === "kube", today), ...nameProblems(changes) }, language);
  const minutes = request.minutes ?? null;
  const outcome = await changeMembers(databaseOf(container), {
    version: request.version,
    changes,
    minutes,
    sellerId: seller.id,
    kind: seller.kind,
    actor,
  });
  if (outcome.state === "moved_on") throw new Refusal("members_changed");
  if (outcome.state === "refused") return refuse(outcome.problems, language);
  const { decisions, personIds } = outcome;
  const data: MembersChangedData = { seller_name: seller.name, by: member.name, decisions, person_ids: personIds };
  await container.resolve(Modules.EVENT_BUS).emit({ name: MEMBERS_CHANGED, data });
}

/** Phones no Indonesian could have stay as they are, and are refused with the rest. */
function withPhone(change: MemberChange): MemberChange {
  return change.type === "add" ? { ...change, phone: toPhone(change.phone) ?? change.phone } : change;
}

function nameProblems(changes: readonly MemberChange[]): Record<string, Problem> {
  const problems: Record<string, Problem> = {};
  for (const [index, change] of changes.entries()) {
    if (change.type !== "add") continue;
    if (nameProblem(change.name, LONGEST_NAME)) problems[`changes.${index}.name`] = "roster_name_odd";
    if (toPhone(change.phone) === null) problems[`changes.${index}.phone`] = "invalid_phone";
  }
  return problems;
}

/** A group's members change only in a meeting (rule R5). */
function minutesProblems({ minutes }: MemberChanges, areNeeded: boolean, today: string): Record<string, Problem> {
  if (!minutes) return areNeeded ? { minutes: "minutes_missing" } : {};
  return minutes.held_on > today ? { "minutes.held_on": "minutes_in_future" } : {};
}

function refuse(problems: Record<string, Problem>, language: Language): void {
  const fields = Object.entries(problems).map(([path, problem]) => [path, say(language, problem)] as const);
  if (fields.length > 0) throw new Refusal("roster_invalid", { fields: Object.fromEntries(fields) });
}
