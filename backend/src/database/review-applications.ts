import type { OfficerArea } from "@pasar/contracts/access";
import type { ApplicationList, ReviewedApplication } from "@pasar/contracts/joining";
import { APPLICATION_COLUMNS, type ApplicationRow } from "./applications";
import { withinArea } from "./area-scope";
import { type Executor, rowsOf } from "./connection";

const PAGE = 50;

type ListedRow = ApplicationList["applications"][number];

/** Statuses an officer sees; a draft is the applicant's own. */
export type ReviewStatus = keyof ApplicationList["counts"];

/** One page of the applications in an officer's area, oldest first; `after` is the id of the last one seen. */
export function listApplications(
  executor: Executor,
  area: OfficerArea | null,
  { status, after }: { status: ReviewStatus; after: string | null },
): Promise<ListedRow[]> {
  const scope = withinArea(area, "a");
  return rowsOf<ListedRow>(
    executor,
    `select a.id, a.kind, a.status, a.submitted_at, coalesce(a.answers ->> 'name', '') as name, v.name as village,
            r.name as regency, jsonb_array_length(coalesce(a.answers -> 'members', '[]'::jsonb)) as members
     from application a join area v on v.code = a.village_code join area r on r.code = a.regency_code
     where ${scope.sql} and a.status = ? and a.deleted_at is null
       and (?::text is null or (a.submitted_at, a.id) > (select l.submitted_at, l.id from application l where l.id = ?))
     order by a.submitted_at, a.id limit ${PAGE + 1}`,
    [...scope.bindings, status, after, after],
  );
}

/** How many applications of each status lie in an officer's area. */
export async function countApplications(
  executor: Executor,
  area: OfficerArea | null,
): Promise<ApplicationList["counts"]> {
  const scope = withinArea(area, "a");
  const rows = await rowsOf<{ status: ReviewStatus; count: number }>(
    executor,
    `select a.status, count(*)::int as count from application a
     where ${scope.sql} and a.status <> 'draft' and a.deleted_at is null group by a.status`,
    scope.bindings,
  );
  const counts = { submitted: 0, correction: 0, approved: 0, rejected: 0 };
  for (const { status, count } of rows) counts[status] = count;
  return counts;
}

/** A page as the route answers it. */
export function pageOf(applications: ListedRow[], counts: ApplicationList["counts"]): ApplicationList {
  const isMore = applications.length > PAGE;
  const shown = applications.slice(0, PAGE);
  return { applications: shown, counts, next: isMore ? (shown.at(-1)?.id ?? null) : null };
}

type Review = ApplicationRow & Pick<ReviewedApplication, "applicant" | "category" | "mentor" | "kube" | "decided_by">;

/** One application in an officer's area, with the names behind its answers; undefined for a draft or elsewhere. */
export async function findApplication(
  executor: Executor,
  area: OfficerArea | null,
  id: string,
): Promise<Review | undefined> {
  const scope = withinArea(area, "a");
  const [row] = await rowsOf<Review>(
    executor,
    `select ${APPLICATION_COLUMNS}, jsonb_build_object('name', p.name, 'phone', p.phone) as applicant,
            c.name as category, mp.name as mentor, k.name as kube, dp.name as decided_by
     from application a join person p on p.id = a.person_id
     left join product_category c on c.handle = a.answers ->> 'business' and c.deleted_at is null
     left join officer mo on mo.id = a.answers ->> 'mentor_id' left join person mp on mp.id = mo.person_id
     left join seller k on k.id = a.answers -> 'runner' ->> 'kube_id'
     left join officer df on df.id = a.decided_by left join person dp on dp.id = df.person_id
     where a.id = ? and ${scope.sql} and a.status <> 'draft' and a.deleted_at is null`,
    [id, ...scope.bindings],
  );
  return row;
}

/** What an officer decided about one version of an application. */
export interface Decision {
  id: string;
  /** The version the officer read. */
  version: number;
  status: "correction" | "approved" | "rejected";
  officerId: string;
  corrections?: Record<string, string>;
  note?: string | null;
  sellerId?: string;
}

/** Writes a decision down; false when the application is not that version any more or was decided by somebody else. */
export async function decide(transaction: Executor, area: OfficerArea | null, decision: Decision): Promise<boolean> {
  const { id, version, status, officerId, corrections = {}, note = null, sellerId = null } = decision;
  const scope = withinArea(area, "a");
  const rows = await rowsOf(
    transaction,
    `update application a set status = ?, version = version + 1, corrections = ?::jsonb, note = ?, decided_by = ?,
            decided_at = now(), seller_id = ?, updated_at = now()
     where a.id = ? and a.version = ? and a.status = 'submitted' and ${scope.sql} and a.deleted_at is null returning a.id`,
    [status, JSON.stringify(corrections), note, officerId, sellerId, id, version, ...scope.bindings],
  );
  return rows.length > 0;
}
