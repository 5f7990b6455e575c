import { generateEntityId } from "@medusajs/framework/utils";
import type { SellerKind } from "@pasar/contracts/catalogue";
import type { Application, ApplicationStatus, ApplicationVillage, DraftAnswers } from "@pasar/contracts/joining";
import { type Database, type Executor, rowsOf } from "./connection";

/** An application as the database keeps it. */
export interface ApplicationRow extends Omit<Application, "village"> {
  person_id: string;
  village: ApplicationVillage | null;
  regency_code: string | null;
  updated_at: string;
}

/** The columns every reader of applications gets; the village is told with the areas around it. */
export const APPLICATION_COLUMNS = `
  a.id, a.kind, a.status, a.version, a.answers, a.corrections, a.note, a.submitted_at, a.decided_at, a.decided_by,
  a.seller_id, a.person_id, a.regency_code, a.updated_at,
  (select jsonb_build_object('village', v.name, 'village_kind', v.kind, 'district', d.name,
                             'regency', r.name, 'province', p.name)
   from area v join area d on d.code = v.parent_code join area r on r.code = d.parent_code
   join area p on p.code = r.parent_code where v.code = a.village_code and v.level = 4) as village`;

/** What became of a wish to change an application. */
export type ApplicationOutcome = "done" | "application_not_found" | "application_changed" | "application_locked";

/** A person's application: the open one, else the one decided last. */
export async function findOwnApplication(executor: Executor, personId: string): Promise<ApplicationRow | undefined> {
  const [row] = await rowsOf<ApplicationRow>(
    executor,
    `select ${APPLICATION_COLUMNS} from application a where a.person_id = ? and a.deleted_at is null
     order by a.status in ('draft', 'submitted', 'correction') desc, a.created_at desc limit 1`,
    [personId],
  );
  return row;
}

interface Draft {
  personId: string;
  kind: SellerKind;
  version: number;
  answers: DraftAnswers;
}

/**
 * Keeps a person's answers. `version` is the one the phone last saw, 0 for a new application; a save that is repeated
 * because its answer was lost counts once.
 */
export function saveDraft(database: Database, draft: Draft): Promise<ApplicationOutcome> {
  return database.transaction(async (transaction) => {
    const open = await lockOpen(transaction, draft.personId);
    const answers = JSON.stringify(draft.answers);
    if (!open) return draft.version === 0 ? insertDraft(transaction, draft, answers) : "application_not_found";
    if (open.status === "submitted") return "application_locked";
    const isRepeated = open.version === draft.version + 1 && open.kind === draft.kind;
    if (isRepeated && (await hasAnswers(transaction, open.id, answers))) return "done";
    if (open.version !== draft.version) return "application_changed";
    await transaction.raw(
      "update application set kind = ?, answers = ?::jsonb, village_code = ?, version = version + 1, updated_at = now() where id = ?",
      [draft.kind, answers, draft.answers.village_code ?? null, open.id] as never,
    );
    return "done";
  });
}

interface OpenApplication {
  id: string;
  kind: SellerKind;
  status: ApplicationStatus;
  version: number;
}

/** The lock on the person keeps two phones from beginning two applications at once. */
async function lockOpen(transaction: Executor, personId: string): Promise<OpenApplication | undefined> {
  await transaction.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`application:${personId}`]);
  const [open] = await rowsOf<OpenApplication>(
    transaction,
    `select id, kind, status, version from application
     where person_id = ? and status in ('draft', 'submitted', 'correction') and deleted_at is null for update`,
    [personId],
  );
  return open;
}

async function insertDraft(transaction: Executor, draft: Draft, answers: string): Promise<"done"> {
  await transaction.raw(
    `insert into application (id, kind, person_id, answers, corrections, village_code)
     values (?, ?, ?, ?::jsonb, '{}'::jsonb, ?)`,
    [
      generateEntityId(undefined, "app"),
      draft.kind,
      draft.personId,
      answers,
      draft.answers.village_code ?? null,
    ] as never,
  );
  return "done";
}

async function hasAnswers(transaction: Executor, id: string, answers: string): Promise<boolean> {
  const rows = await rowsOf(transaction, "select 1 from application where id = ? and answers = ?::jsonb", [
    id,
    answers,
  ]);
  return rows.length > 0;
}

/** Hands a checked application in. Only `version`, which was checked, is handed in; done twice it counts once. */
export async function markSubmitted(
  transaction: Executor,
  { id, version, place }: { id: string; version: number; place: AreaCodes },
): Promise<boolean> {
  const rows = await rowsOf(
    transaction,
    `update application set status = 'submitted', version = version + 1, submitted_at = now(), corrections = '{}'::jsonb,
            note = null, decided_at = null, decided_by = null, province_code = ?, regency_code = ?, district_code = ?,
            village_code = ?, updated_at = now()
     where id = ? and version = ? and status in ('draft', 'correction') and deleted_at is null returning id`,
    [place.province_code, place.regency_code, place.district_code, place.village_code, id, version],
  );
  return rows.length > 0;
}

interface AreaCodes {
  province_code: string;
  regency_code: string;
  district_code: string;
  village_code: string;
}

/** A village with all that a seller there takes from it. */
export interface VillagePlace extends AreaCodes {
  village_name: string;
  regency_name: string;
  postcode: string;
  time_zone: string;
}

/** Looks a village up with the areas around it; undefined when there is none of that code. */
export async function findVillagePlace(executor: Executor, villageCode: string): Promise<VillagePlace | undefined> {
  const [row] = await rowsOf<VillagePlace>(
    executor,
    `select v.code as village_code, v.name as village_name, coalesce(v.postcode, '') as postcode, d.code as district_code,
            r.code as regency_code, r.name as regency_name, p.code as province_code,
            coalesce(r.time_zone, 'Asia/Jakarta') as time_zone
     from area v join area d on d.code = v.parent_code join area r on r.code = d.parent_code
     join area p on p.code = r.parent_code where v.code = ? and v.level = 4 and v.deleted_at is null`,
    [villageCode],
  );
  return row;
}
