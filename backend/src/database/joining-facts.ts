import type { JoiningChoice } from "@pasar/contracts/joining";
import { type Executor, rowsOf } from "./connection";

/** Phones (E.164) of people who cannot join: members of a seller (rule R5) and officers (rule R2). */
export async function findTakenPhones(
  executor: Executor,
  phones: readonly string[],
): Promise<Map<string, "person_elsewhere" | "person_officer">> {
  const rows = await rowsOf<{ phone: string; is_officer: boolean }>(
    executor,
    `select p.phone, o.id is not null as is_officer from person p
     left join member m on m.person_id = p.id and m.deleted_at is null
     left join officer o on o.person_id = p.id and o.deleted_at is null
     where p.phone = any(?) and p.deleted_at is null and (m.id is not null or o.id is not null)`,
    [phones],
  );
  return new Map(rows.map(({ phone, is_officer }) => [phone, is_officer ? "person_officer" : "person_elsewhere"]));
}

/** Officers who accompany groups in an area around a village; one of them when `officerId` is given. */
export function findMentors(executor: Executor, villageCode: string, officerId?: string): Promise<JoiningChoice[]> {
  return rowsOf<JoiningChoice>(
    executor,
    `select o.id, p.name from officer o join person p on p.id = o.person_id and p.deleted_at is null
     where o.role = 'pendamping' and o.deleted_at is null and o.id = coalesce(?, o.id)
       and (o.area_code is null or ? = o.area_code or starts_with(?, o.area_code || '.'))
     order by p.name, o.id`,
    [officerId ?? null, villageCode, villageCode],
  );
}

/** The KUBE of a village's regency, any of which may run an outlet; one of them when `sellerId` is given. */
export function findRunningKubes(executor: Executor, villageCode: string, sellerId?: string): Promise<JoiningChoice[]> {
  return rowsOf<JoiningChoice>(
    executor,
    `select s.id, s.name from seller s join area v on v.code = ? join area d on d.code = v.parent_code
     where s.kind = 'kube' and s.regency_code = d.parent_code and s.status = 'active' and s.deleted_at is null
       and s.id = coalesce(?, s.id)
     order by s.name, s.id`,
    [villageCode, sellerId ?? null],
  );
}

/** The shelves a group's goods can belong to; `id` is the slug. */
export function listBusinesses(executor: Executor, inEnglish: boolean): Promise<JoiningChoice[]> {
  return rowsOf<JoiningChoice>(
    executor,
    `select c.handle as id, case when ? then coalesce(c.metadata ->> 'name_en', c.name) else c.name end as name
     from product_category c left join product_category parent on parent.id = c.parent_category_id
     where c.is_active and c.deleted_at is null and c.handle <> 'sembako'
       and coalesce(parent.handle, '') <> 'sembako' order by c.rank, c.handle`,
    [inEnglish],
  );
}

/** Whether a shelf is one a group can choose. */
export async function isBusiness(executor: Executor, slug: string): Promise<boolean> {
  return (await listBusinesses(executor, false)).some(({ id }) => id === slug);
}

/** A handle nobody uses: the wished one, or with the lowest number behind it. What Medusa keeps for a seller is named by it too. */
export async function findFreeHandle(executor: Executor, wished: string): Promise<string> {
  const [row] = await rowsOf<{ handle: string }>(
    executor,
    `select handle from (
       select case when n = 1 then ?::text else ?::text || '-' || n end as handle, n from generate_series(1, 10000) as n
     ) as candidate
     where not exists (select 1 from seller s where s.handle = candidate.handle and s.deleted_at is null)
       and not exists (select 1 from shipping_profile sp where sp.name = candidate.handle and sp.deleted_at is null)
       and not exists (select 1 from fulfillment_set fs where fs.name = candidate.handle and fs.deleted_at is null)
     order by n limit 1`,
    [wished, wished],
  );
  if (!row) throw new Error(`no free handle for ${wished}`);
  return row.handle;
}

/** Where everybody sells: the store's sales channel and region. Throws when the seed has not run. */
export async function findStore(executor: Executor): Promise<{ salesChannelId: string; regionId: string }> {
  const [row] = await rowsOf<{ salesChannelId: string; regionId: string }>(
    executor,
    `select default_sales_channel_id as "salesChannelId", default_region_id as "regionId" from store
     where deleted_at is null and default_sales_channel_id is not null and default_region_id is not null limit 1`,
  );
  if (!row) throw new Error("no store sells in rupiah: run the seed");
  return row;
}
