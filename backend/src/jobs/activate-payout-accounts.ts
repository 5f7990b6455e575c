import type { MedusaContainer } from "@medusajs/framework/types";
import { config as settings } from "../config";
import { activatePayoutAccounts as activate } from "../workflows/group/activate-payout-accounts";
import { tellOfPayoutAccounts } from "../workflows/group/tell-of-payout-accounts";

/** Puts payout accounts into use after their waiting time, and tells members what they have not been told yet. */
export default async function activatePayoutAccounts(container: MedusaContainer): Promise<void> {
  await activate(container);
  await tellOfPayoutAccounts(container);
}

export const config = { name: "activate-payout-accounts", schedule: { interval: settings.clockIntervalMs } };
