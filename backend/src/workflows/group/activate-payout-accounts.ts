import type { MedusaContainer } from "@medusajs/framework/types";
import { SYSTEM_ACTOR } from "../../database/audit";
import { databaseOf } from "../../database/connection";
import { activatePayoutAccount, lockDuePayoutAccounts } from "../../database/payout-accounts";

const BATCH = 50;

/** Puts every payout account into use whose waiting time is over; a process that dies half-way leaves nothing half done. */
export async function activatePayoutAccounts(container: MedusaContainer): Promise<void> {
  await databaseOf(container).transaction(async (transaction) => {
    for (const account of await lockDuePayoutAccounts(transaction, BATCH)) {
      await activatePayoutAccount(transaction, account, SYSTEM_ACTOR);
    }
  });
}
