import type { MedusaContainer } from "@medusajs/framework/types";
import { reportLedger } from "../workflows/payout/report-ledger";

/** Every night, when hardly anybody buys, looks whether the ledger still says what orders and payouts say. */
export default async function checkLedger(container: MedusaContainer): Promise<void> {
  await reportLedger(container);
}

/** Two in the morning in Jakarta. */
export const config = { name: "check-ledger", schedule: "0 19 * * *" };
