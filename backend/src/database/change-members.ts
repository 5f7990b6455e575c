import { generateEntityId } from "@medusajs/framework/utils";
import type { SellerKind } from "@pasar/contracts/catalogue";
import type { MemberChange, MemberChanges, MemberDecision } from "@pasar/contracts/members";
import { changeRoster, type RosterProblem } from "../modules/seller/roster";
import { type AuditActor, recordAudit } from "./audit";
import { type Database, type Executor, rowsOf } from "./connection";
import { listMembers, type MemberRow } from "./group-members";
import { cancelOrphanedProposal } from "./payout-accounts";
import { cancelOrphanedPayouts } from "./payouts";
import { ensurePerson, findPerson } from "./persons";
import { claimPictures } from "./pictures";

/** Changes of a seller's members, with phones in E.164. */
export interface MembersChange extends Omit<MemberChanges, "minutes"> {
  sellerId: string;
  kind: SellerKind;
  minutes: MemberChanges["minutes"] | null;
  actor: AuditActor;
}

/** Why a person may not become a member. */
export type PersonProblem = "member_of_another_seller" | "officer_cannot_sell";

/** What came of it. `personIds` are those who should hear of it; `problems` says which fields of the request are wrong. */
export type MembersOutcome =
  | { state: "done"; decisions: MemberDecision[]; personIds: string[] }
  | { state: "moved_on" }
  | { state: "refused"; problems: Record<string, RosterProblem | PersonProblem> };

type Newcomer = Extract<MemberChange, { type: "add" }>;

/** Makes all changes or none, under the lock of the seller's row. The sessions of removed members end with them. */
export function changeMembers(database: Database, change: MembersChange): Promise<MembersOutcome> {
  return database.transaction(async (transaction) => {
    const [seller] = await rowsOf<{ version: number }>(
      transaction,
      "select members_version as version from seller where id = ? and deleted_at is null for update",
      [change.sellerId],
    );
    if (seller?.version !== change.version) return { state: "moved_on" };
    const before = await listMembers(transaction, change.sellerId);
    const { decisions, problems } = changeRoster(change.kind, before, change.changes);
    const taken = await takenPersons(transaction, change);
    if (Object.keys({ ...taken, ...problems }).length > 0)
      return { state: "refused", problems: { ...taken, ...problems } };
    await write(transaction, change, before, decisions);
    const after = await listMembers(transaction, change.sellerId);
    const personIds = [...new Set([...before, ...after].map(({ person_id }) => person_id))];
    return { state: "done", decisions, personIds };
  });
}

/** Newcomers who belong to another seller or to an office (rules R5, R2), with every newcomer held until the end. */
async function takenPersons(
  transaction: Executor,
  { sellerId, changes }: MembersChange,
): Promise<Record<string, PersonProblem>> {
  const newcomers = changes.flatMap((change, index) => (change.type === "add" ? [{ index, phone: change.phone }] : []));
  const problems: Record<string, PersonProblem> = {};
  // Sorted, so that two groups who add the same people do not wait for each other in a circle.
  for (const { index, phone } of newcomers.sort((one, other) => (one.phone < other.phone ? -1 : 1))) {
    await transaction.raw("select pg_advisory_xact_lock(hashtextextended('newcomer:' || ?, 0))", [phone]);
    const person = await findPerson(transaction, phone);
    if (!person) continue;
    const [place] = await rowsOf<{ elsewhere: boolean; officer: boolean }>(
      transaction,
      `select exists (select 1 from member where person_id = ? and seller_id <> ? and deleted_at is null) as elsewhere,
              exists (select 1 from officer where person_id = ? and deleted_at is null) as officer`,
      [person.id, sellerId, person.id],
    );
    if (place?.officer) problems[`changes.${index}.phone`] = "officer_cannot_sell";
    else if (place?.elsewhere) problems[`changes.${index}.phone`] = "member_of_another_seller";
  }
  return problems;
}

async function write(
  transaction: Executor,
  change: MembersChange,
  before: readonly MemberRow[],
  decisions: readonly MemberDecision[],
): Promise<void> {
  const { sellerId, changes, actor } = change;
  const known = new Map(before.map((member) => [member.id, member]));
  for (const one of changes) {
    if (one.type === "add") await add(transaction, change, one);
    else await changeOne(transaction, change, one, known.get(one.member_id));
  }
  if (change.minutes) await recordMinutes(transaction, change, decisions);
  await cancelOrphanedProposal(transaction, sellerId, actor);
  await cancelOrphanedPayouts(transaction, sellerId, actor);
  await transaction.raw("update seller set members_version = members_version + 1, updated_at = now() where id = ?", [
    sellerId,
  ]);
}

async function add(
  transaction: Executor,
  { sellerId, actor }: MembersChange,
  { name, phone, role }: Newcomer,
): Promise<void> {
  const person = await ensurePerson(transaction, phone, name);
  const id = generateEntityId(undefined, "mem");
  await transaction.raw("insert into member (id, name, person_id, role, seller_id) values (?, ?, ?, ?, ?)", [
    id,
    name,
    person.id,
    role,
    sellerId,
  ]);
  await transaction.raw("update person set name = ?, updated_at = now() where id = ? and name = ''", [name, person.id]);
  await recordAudit(transaction, {
    actor,
    action: "member.added",
    sellerId,
    record: { type: "member", id },
    after: { name, role },
  });
}

async function changeOne(
  transaction: Executor,
  { sellerId, actor }: MembersChange,
  change: Exclude<MemberChange, { type: "add" }>,
  member: MemberRow | undefined,
): Promise<void> {
  if (!member) throw new Error("the rules let a change of an unknown member pass");
  const { id, name, role } = member;
  if (change.type === "remove") {
    await transaction.raw("update member set deleted_at = now(), updated_at = now() where id = ?", [id]);
  } else {
    await transaction.raw("update member set role = ?, updated_at = now() where id = ?", [change.role, id]);
  }
  await recordAudit(transaction, {
    actor,
    action: change.type === "remove" ? "member.removed" : "member.role_changed",
    sellerId,
    record: { type: "member", id },
    before: { name, role },
    after: change.type === "remove" ? null : { name, role: change.role },
  });
}

async function recordMinutes(
  transaction: Executor,
  { sellerId, minutes, actor }: MembersChange,
  decisions: readonly MemberDecision[],
): Promise<void> {
  if (!minutes) return;
  const id = generateEntityId(undefined, "mmin");
  if (minutes.photo) await claimPictures(transaction, sellerId, "private", [minutes.photo]);
  await transaction.raw(
    `insert into meeting_minutes (id, seller_id, held_on, summary, photo_key, decisions, recorded_by)
     values (?, ?, ?, ?, ?, ?::jsonb, ?)`,
    [
      id,
      sellerId,
      minutes.held_on,
      minutes.summary,
      minutes.photo ?? null,
      JSON.stringify(decisions),
      actor.member_id,
    ] as never,
  );
  await recordAudit(transaction, {
    actor,
    action: "minutes.recorded",
    sellerId,
    record: { type: "minutes", id },
    after: { held_on: minutes.held_on },
  });
}
