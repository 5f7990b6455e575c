import type { ExecArgs } from "@medusajs/framework/types";
import { reportLedger } from "../workflows/payout/report-ledger";

/** `medusa exec ./src/scripts/check-ledger.js`: fails when the ledger does not say what orders and payouts say. */
export default async function checkLedger({ container }: ExecArgs): Promise<void> {
  const differences = await reportLedger(container);
  if (differences > 0) throw new Error(`The ledger differs in ${differences} places.`);
}
