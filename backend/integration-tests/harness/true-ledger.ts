import { checkLedger, type LedgerDifference } from "../../src/database/check-ledger";
import type { TestDatabase } from "./database";

/** What the checker of the application says of the ledger (R15). */
export function ledgerDifferences({ rows }: TestDatabase): Promise<LedgerDifference[]> {
  const executor = { raw: async (sql: string) => ({ rows: await rows(sql) }) };
  return checkLedger(executor as never);
}

/** Throws with every difference between the ledger and what orders and payouts say (R15). */
export async function requireTrueLedger(database: TestDatabase): Promise<void> {
  const differences = await ledgerDifferences(database);
  if (differences.length > 0) throw new Error(`the ledger is not true: ${JSON.stringify(differences, null, 1)}`);
}
