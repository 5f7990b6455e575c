import type { MedusaContainer } from "@medusajs/framework/types";
import { config as settings } from "../config";
import { runPayouts as run } from "../workflows/payout/run-payouts";
import { tellOfPayouts } from "../workflows/payout/tell-of-payouts";

/** Sends and follows payouts where no people do, and tells members what they have not been told yet. */
export default async function runPayouts(container: MedusaContainer): Promise<void> {
  await run(container);
  await tellOfPayouts(container);
}

export const config = { name: "run-payouts", schedule: { interval: settings.clockIntervalMs } };
