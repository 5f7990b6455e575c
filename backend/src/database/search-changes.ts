import { type Executor, rowsOf } from "./connection";

/**
 * The outbox of the search (`modules/search-sync`). `kind` and `key` of a change name a row of some table, or, for these
 * kinds, a document that must be built anew.
 */
const DOCUMENT_KINDS = "('product', 'seller')";

/** Rows taken at once. */
const EXPANDED_AT_ONCE = 1_000;
const READ_AT_ONCE = 5_000;

/** What each other kind of change reaches: documents of products and sellers. */
const REACHED = `
  select 'product' as kind, key from taken where kind = 'listing'
  union select 'seller', l.seller_id from taken t join listing l on l.product_id = t.key where t.kind = 'listing'
  union select 'product', v.product_id from taken t join product_variant v on v.id = t.key where t.kind = 'variant'
  union
  select 'product', v.product_id from taken t
  join product_variant_price_set vp on vp.price_set_id = t.key and vp.deleted_at is null
  join product_variant v on v.id = vp.variant_id where t.kind = 'price_set'
  union
  select 'product', v.product_id from taken t
  join product_variant_inventory_item vi on vi.inventory_item_id = t.key and vi.deleted_at is null
  join product_variant v on v.id = vi.variant_id where t.kind = 'inventory_item'
  union select 'seller', key from taken where kind = 'shop'
  union select 'product', l.product_id from taken t join listing l on l.seller_id = t.key where t.kind = 'shop'
  union select 'product', l.product_id from taken t join listing l on l.commodity_id = t.key where t.kind = 'commodity'
  union
  select 'product', l.product_id from taken t
  join product_category c on t.key = any(string_to_array(c.mpath, '.'))
  join listing l on l.category = c.handle where t.kind = 'category'
  union
  select 'seller', s.id from taken t join seller s on t.key in (s.village_code, s.district_code) where t.kind = 'area'
  union
  select 'product', l.product_id from taken t join seller s on s.village_code = t.key
  join listing l on l.seller_id = s.id where t.kind = 'area'`;

/** Replaces changes of rows by the documents they reach, until none is left. Several processes may do so at once. */
export async function expandChanges(executor: Executor): Promise<void> {
  for (let taken = EXPANDED_AT_ONCE; taken === EXPANDED_AT_ONCE; ) {
    const [row] = await rowsOf<{ taken: number }>(
      executor,
      `with taken as (
         delete from search_change where seq in (
           select seq from search_change where kind not in ${DOCUMENT_KINDS} order by seq limit ? for update skip locked
         ) returning kind, key
       ), recorded as (
         insert into search_change (kind, key) select kind, key from (${REACHED}) reached where key is not null
       )
       select count(*)::int as taken from taken`,
      [EXPANDED_AT_ONCE],
    );
    taken = row?.taken ?? 0;
  }
}

/** The indexes that have recorded changes and are served by one of these engines. */
export async function changedIndexes(executor: Executor, engines: readonly string[]): Promise<Set<string>> {
  const rows = await rowsOf<{ name: string }>(
    executor,
    `select i.name from search_index i
     join search_index_version v on v.search_index_id = i.id and v.version = i.active_version and v.deleted_at is null
     where i.deleted_at is null and v.provider = any(?)
       and exists (select 1 from search_change c where c.kind = i.name)`,
    [engines],
  );
  return new Set(rows.map(({ name }) => name));
}

/** Records documents that must be built anew. */
export async function recordChanges(executor: Executor, index: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await executor.raw("insert into search_change (kind, key) select ?, unnest(?::text[])", [index, ids] as never);
}

/** Forgets all that is recorded, before every index is built from nothing. */
export async function forgetChanges(executor: Executor): Promise<void> {
  await executor.raw("delete from search_change");
}

/** Every id with a recorded change of an index, in pages, whether it is in the index already or not. */
export async function* changedIds(executor: Executor, index: string, limit: number): AsyncGenerator<string[]> {
  await expandChanges(executor);
  for (let last: string | undefined = ""; last !== undefined; ) {
    const rows: { key: string }[] = await rowsOf<{ key: string }>(
      executor,
      "select distinct key from search_change where kind = ? and key > ? order by key limit ?",
      [index, last, limit],
    );
    if (rows.length > 0) yield rows.map(({ key }) => key);
    last = rows.length === limit ? rows.at(-1)?.key : undefined;
  }
}

/** The version that serves reads, and whether it and all later ones are whole; undefined while there is none. */
interface ServedVersion {
  active: number;
  isWhole: boolean;
}

/** Changes that are being brought into an index. */
export interface ClaimedChanges extends ServedVersion {
  index: string;
  /** Ids of documents, each with the rows that ask for it. */
  rows: { key: string; seqs: string[] }[];
}

const SERVED = `
  select i.active_version as active, bool_and(v.status = 'ready') as "isWhole"
  from search_index i
  join search_index_version v on v.search_index_id = i.id and v.version >= i.active_version and v.deleted_at is null
  where i.name = ? and i.deleted_at is null and i.active_version is not null
  group by i.id`;

/**
 * The oldest changes of an index, for up to so many documents; undefined when none waits or the index is not served yet.
 * One statement reads rows and versions at one moment: a build that starts later reads what these rows stand for.
 */
export async function claimChanges(
  executor: Executor,
  index: string,
  limit: number,
): Promise<ClaimedChanges | undefined> {
  const rows = await rowsOf<ServedVersion & { key: string; seqs: string[] }>(
    executor,
    `with served as (${SERVED})
     select served.*, c.key, c.seqs from served cross join lateral (
       select key, array_agg(seq) as seqs from (
         select key, seq from search_change
         where kind = ? and (served."isWhole" or written_to is distinct from served.active) order by seq limit ?
       ) oldest group by key order by min(seq) limit ?
     ) c`,
    [index, index, READ_AT_ONCE, limit],
  );
  const [first] = rows;
  if (!first) return undefined;
  return {
    index,
    active: first.active,
    isWhole: first.isWhole,
    rows: rows.map(({ key, seqs }) => ({ key, seqs })),
  };
}

/**
 * Forgets changes that were written. While another version is being built they stay, one row a document, marked with the
 * version that has them: the build catches up with them, and they are written once more into the version that comes out.
 */
export async function settleChanges(
  executor: Executor,
  { index, active, isWhole, rows }: ClaimedChanges,
): Promise<void> {
  const seqs = rows.flatMap((row) => row.seqs);
  const [now] = await rowsOf<ServedVersion>(executor, SERVED, [index]);
  if (isWhole && now?.isWhole && now.active === active) {
    await executor.raw("delete from search_change where seq = any(?::bigint[])", [seqs] as never);
    return;
  }
  await executor.raw(
    `with kept as (
       update search_change set written_to = ? where seq in (
         select max(seq) from search_change where seq = any(?::bigint[]) group by key)
       returning seq
     )
     delete from search_change where kind = ? and key = any(?) and seq not in (select seq from kept)
       and (written_to is not null or seq = any(?::bigint[]))`,
    [active, seqs, index, rows.map(({ key }) => key), seqs] as never,
  );
}

/** Lets changes wait behind all others, so that one an engine refuses does not stop the rest. */
export async function postponeChanges(executor: Executor, { rows }: ClaimedChanges): Promise<void> {
  await executor.raw(
    "update search_change set seq = nextval(pg_get_serial_sequence('search_change', 'seq')) where seq = any(?::bigint[])",
    [rows.flatMap(({ seqs }) => seqs)] as never,
  );
}

/** Those among some ids of an index that have a recorded change. */
export async function changedAmong(executor: Executor, index: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  await expandChanges(executor);
  const rows = await rowsOf<{ key: string }>(
    executor,
    "select distinct key from search_change where kind = ? and key = any(?) and written_to is null",
    [index, ids],
  );
  return new Set(rows.map(({ key }) => key));
}
