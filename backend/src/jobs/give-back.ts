import type { MedusaContainer } from "@medusajs/framework/types";
import { config as settings } from "../config";
import { giveBackDue } from "../workflows/refund/give-back";

/** Gives back what buyers are owed, when a process died or Midtrans did not answer. */
export default async function giveBack(container: MedusaContainer): Promise<void> {
  await giveBackDue(container);
}

export const config = { name: "give-back", schedule: { interval: settings.clockIntervalMs } };
