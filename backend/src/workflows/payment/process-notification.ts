import { setTimeout } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { databaseOf } from "../../database/connection";
import { closeNotification, type InboxRow, unprocessedNotifications } from "../../database/inbox";
import { type Confirmation, confirmPayment } from "./confirm-payment";

const BATCH = 50;
/** The news before it, of the same charge, is worked through in less than this. */
const TRIES = 12;
const PAUSE_MS = 250;

/**
 * Confirms the charge a stored notification speaks of, as soon as nobody else is at it. A failure is noted and tried again
 * by the clock.
 */
export async function processNotification(container: MedusaContainer, { id, order_ref }: InboxRow): Promise<void> {
  const database = databaseOf(container);
  try {
    const outcome = await confirmInTurn(container, order_ref);
    if (outcome !== "busy") await closeNotification(database, id, null);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`notification ${id} waits: ${reason}`);
    await closeNotification(database, id, reason);
  }
}

async function confirmInTurn(container: MedusaContainer, orderRef: string): Promise<Confirmation> {
  for (let left = TRIES; left > 0; left -= 1) {
    const outcome = await confirmPayment(container, orderRef);
    if (outcome !== "busy") return outcome;
    await setTimeout(PAUSE_MS);
  }
  return "busy";
}

/** Works through the inbox. */
export async function processInbox(container: MedusaContainer): Promise<void> {
  for (const row of await unprocessedNotifications(databaseOf(container), BATCH)) {
    await processNotification(container, row);
  }
}
