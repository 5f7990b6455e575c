import { type LedgerRate, type NewRate, RATE_KINDS, type RateKind } from "@pasar/contracts/ledger-rates";
import type { Rates } from "../modules/ledger/rates";
import { recordAudit, SYSTEM_ACTOR } from "./audit";
import { type Executor, rowsOf } from "./connection";

/** The rates in force now; 0 for a kind without one. */
export async function readRates(executor: Executor): Promise<Rates> {
  const rows = await rowsOf<{ kind: RateKind; value: number }>(
    executor,
    `select distinct on (kind) kind, value from ledger_rate where valid_from <= now()
     order by kind, valid_from desc, created_at desc, id desc`,
  );
  const inForce = new Map(rows.map(({ kind, value }) => [kind, value]));
  return Object.fromEntries(RATE_KINDS.map((kind) => [kind, inForce.get(kind) ?? 0])) as Rates;
}

/** Every rate there was, is or will be, the latest of each kind first. */
export function listRates(executor: Executor): Promise<LedgerRate[]> {
  return rowsOf<LedgerRate>(
    executor,
    `select id, kind, value, valid_from, coalesce(id = first_value(id) over (
         partition by kind, coalesce(valid_from <= now(), false)
         order by valid_from desc nulls last, created_at desc, id desc)
       and valid_from <= now(), false) as is_in_force
     from ledger_rate order by kind, valid_from desc nulls last, created_at desc, id desc`,
  );
}

/** Writes a rate down with who did; gives false when its id stands for another rate. The same rate again changes nothing. */
export async function addRate(
  transaction: Executor,
  { id, kind, value, valid_from }: NewRate,
  operator: string,
): Promise<boolean> {
  const added = await rowsOf(
    transaction,
    `insert into ledger_rate (id, kind, value, valid_from) values (?, ?, ?, ?) on conflict (id) do nothing returning id`,
    [id, kind, value, valid_from],
  );
  if (added.length === 0) {
    const same = await rowsOf(
      transaction,
      "select 1 from ledger_rate where id = ? and kind = ? and value = ? and valid_from = ?::timestamptz",
      [id, kind, value, valid_from],
    );
    return same.length > 0;
  }
  await recordAudit(transaction, {
    actor: SYSTEM_ACTOR,
    action: "ledger_rate.added",
    sellerId: null,
    record: { type: "ledger_rate", id },
    after: { operator, kind, value, valid_from },
  });
  return true;
}
