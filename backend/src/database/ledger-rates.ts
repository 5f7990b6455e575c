import { RATE_KINDS, type RateKind, type Rates } from "../modules/ledger/rates";
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
