import type { MedusaContainer } from "@medusajs/framework/types";
import { config as settings } from "../config";
import { completeDueRecoveries } from "../workflows/access/close-recovery";

/** Lets new phone numbers take over when their waiting time is over. */
export default async function completeRecoveries(container: MedusaContainer): Promise<void> {
  await completeDueRecoveries(container);
}

export const config = { name: "complete-recoveries", schedule: { interval: settings.clockIntervalMs } };
