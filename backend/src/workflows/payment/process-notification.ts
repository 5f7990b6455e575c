import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { databaseOf, whenFree } from "../../database/connection";
import { closeNotification, type InboxRow, unprocessedNotifications } from "../../database/inbox";
import { confirmPayment } from "./confirm-payment";

const BATCH = 50;

/**
 * Confirms the charge a stored notification speaks of, as soon as nobody else is at it. A failure is noted and tried again
 * by the clock.
 */
export async function processNotification(container: MedusaContainer, { id, order_ref }: InboxRow): Promise<void> {
  const database = databaseOf(container);
  try {
    const outcome = await whenFree(async () => {
      const confirmed = await confirmPayment(container, order_ref);
      return confirmed === "busy" ? null : confirmed;
    });
    if (outcome) await closeNotification(database, id, null);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`notification ${id} waits: ${reason}`);
    await closeNotification(database, id, reason);
  }
}

/** Works through the inbox. */
export async function processInbox(container: MedusaContainer): Promise<void> {
  for (const row of await unprocessedNotifications(databaseOf(container), BATCH)) {
    await processNotification(container, row);
  }
}
