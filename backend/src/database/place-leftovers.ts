import { type Executor, rowsOf } from "./connection";

/** The database's clock now, before anything of a selling place is made. */
export async function readClock(executor: Executor): Promise<string> {
  const [row] = await rowsOf<{ now: string }>(executor, "select clock_timestamp()::text as now");
  return row?.now ?? "";
}

/**
 * Removes the addresses and option types made since a moment that belong to nothing. Medusa makes each in one transaction
 * with what it belongs to, and its own undo leaves them behind. A minute more, because it dates them by other clocks.
 */
export async function removePlaceLeftovers(executor: Executor, since: string): Promise<void> {
  await executor.raw(
    `update stock_location_address a set deleted_at = now() where a.created_at >= ?::timestamptz - interval '1 minute' and a.deleted_at is null
       and not exists (select 1 from stock_location l where l.address_id = a.id and l.deleted_at is null)`,
    [since],
  );
  await executor.raw(
    `update shipping_option_type t set deleted_at = now() where t.created_at >= ?::timestamptz - interval '1 minute' and t.deleted_at is null
       and not exists (select 1 from shipping_option o where o.shipping_option_type_id = t.id and o.deleted_at is null)`,
    [since],
  );
}
