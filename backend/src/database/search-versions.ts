import { type Executor, rowsOf } from "./connection";

/** A version of an index, as Medusa's Search Module keeps account of it. */
export interface IndexVersion {
  engine: string;
  status: "pending" | "building" | "ready" | "error";
  /** Whether it answers searches. */
  isServing: boolean;
}

/** The latest version of an index, which may still be being built; undefined while there is none. */
export async function latestVersion(executor: Executor, index: string): Promise<IndexVersion | undefined> {
  const [version] = await rowsOf<IndexVersion>(
    executor,
    `select v.provider as engine, v.status, v.version is not distinct from i.active_version as "isServing"
     from search_index i
     join search_index_version v on v.search_index_id = i.id and v.deleted_at is null
     where i.name = ? and i.deleted_at is null order by v.version desc limit 1`,
    [index],
  );
  return version;
}

/** The indexes of which one of these engines still keeps a version older than the one that answers searches. */
export async function indexesWithFormerVersions(executor: Executor, engines: readonly string[]): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(
    executor,
    `select distinct i.name from search_index i
     join search_index_version v on v.search_index_id = i.id and v.version < i.active_version and v.deleted_at is null
     where i.deleted_at is null and v.provider = any(?)`,
    [engines],
  );
  return rows.map(({ name }) => name);
}
