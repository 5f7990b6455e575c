import type { MedusaContainer } from "@medusajs/framework/types";
import { config as settings } from "../config";
import { tellOfPayouts as tell } from "../workflows/payout/tell-of-payouts";

/** Tells members what they have not been told yet of their payouts. */
export default async function tellOfPayouts(container: MedusaContainer): Promise<void> {
  await tell(container);
}

export const config = { name: "tell-of-payouts", schedule: { interval: settings.clockIntervalMs } };
