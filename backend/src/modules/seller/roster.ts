import type { SellerKind } from "@pasar/contracts/catalogue";
import {
  FEWEST_MEMBERS,
  type MemberChange,
  type MemberDecision,
  MOST_MEMBERS,
  type RosterWarning,
} from "@pasar/contracts/members";
import { KUBE_ROLES, type MemberRole, OUTLET_ROLES } from "@pasar/contracts/permissions";

/** A member as the rules see one. `id` is null for a person who joins with this change. */
export interface RosterEntry {
  id: string | null;
  name: string;
  /** E.164. */
  phone: string;
  role: MemberRole;
}

/** Why a change may not be made; each is a sentence of the locale files. */
export type RosterProblem =
  | "roster_member_unknown"
  | "roster_phone_twice"
  | "roster_role_foreign"
  | "roster_role_missing"
  | "roster_role_twice"
  | "roster_too_many"
  | "roster_too_many_cashiers";

/** What would come of the changes. With any problem, none of them may be made. */
export interface RosterOutcome {
  roster: RosterEntry[];
  decisions: MemberDecision[];
  /** Path in the request -> what is wrong there. */
  problems: Record<string, RosterProblem>;
  warnings: RosterWarning[];
}

const SINGLE_ROLES: Record<SellerKind, readonly MemberRole[]> = {
  kube: ["ketua", "sekretaris", "bendahara"],
  ewarong: ["penanggung_jawab"],
};
const ROLES: Record<SellerKind, readonly MemberRole[]> = { kube: KUBE_ROLES, ewarong: OUTLET_ROLES };
/** Beside the one who answers for the outlet. */
const MOST_CASHIERS = 20;

/** Plays changes through and checks rule R5: who may be on the list, in which roles, and how many. */
export function changeRoster(
  kind: SellerKind,
  before: readonly RosterEntry[],
  changes: readonly MemberChange[],
): RosterOutcome {
  const outcome: RosterOutcome = { roster: [...before], decisions: [], problems: {}, warnings: [] };
  for (const [index, change] of changes.entries()) {
    if (change.type !== "remove" && !ROLES[kind].includes(change.role)) {
      outcome.problems[`changes.${index}.role`] = "roster_role_foreign";
    }
    if (change.type === "add") add(outcome, index, change);
    else changeOne(outcome, index, change);
  }
  return {
    ...outcome,
    problems: { ...outcome.problems, ...problemsOf(kind, outcome.roster) },
    warnings: warningsOf(kind, outcome.roster),
  };
}

function add(
  outcome: RosterOutcome,
  index: number,
  { name, phone, role }: Extract<MemberChange, { type: "add" }>,
): void {
  if (outcome.roster.some((entry) => entry.phone === phone)) {
    outcome.problems[`changes.${index}.phone`] = "roster_phone_twice";
  }
  outcome.roster.push({ id: null, name, phone, role });
  outcome.decisions.push({ type: "add", name, role });
}

function changeOne(outcome: RosterOutcome, index: number, change: Exclude<MemberChange, { type: "add" }>): void {
  const place = outcome.roster.findIndex(({ id }) => id === change.member_id);
  const entry = outcome.roster[place];
  if (!entry) {
    outcome.problems[`changes.${index}.member_id`] = "roster_member_unknown";
    return;
  }
  const changed = change.type === "role" ? [{ ...entry, role: change.role }] : [];
  outcome.roster.splice(place, 1, ...changed);
  outcome.decisions.push({ type: change.type, name: entry.name, role: changed[0]?.role ?? entry.role });
}

/** What is wrong with a list of members as it stands, under `roles.<role>` or `members`. */
function problemsOf(kind: SellerKind, roster: readonly RosterEntry[]): Record<string, RosterProblem> {
  const problems: Record<string, RosterProblem> = {};
  const count = (role: MemberRole) => roster.filter((entry) => entry.role === role).length;
  for (const role of SINGLE_ROLES[kind]) {
    if (count(role) !== 1) problems[`roles.${role}`] = count(role) === 0 ? "roster_role_missing" : "roster_role_twice";
  }
  if (kind === "kube" && roster.length > MOST_MEMBERS) problems.members = "roster_too_many";
  if (kind === "ewarong" && count("kasir") > MOST_CASHIERS) problems.members = "roster_too_many_cashiers";
  return problems;
}

/** Members drop out in reality, so a small group is warned and not closed (rule R5). */
export function warningsOf(kind: SellerKind, roster: readonly { role: MemberRole }[]): RosterWarning[] {
  return kind === "kube" && roster.length < FEWEST_MEMBERS ? ["below_fewest"] : [];
}
