import { createHash } from "node:crypto";
import { generateEntityId } from "@medusajs/framework/utils";
import type { MidtransNotification } from "@pasar/payment-midtrans/gateway";
import { type Executor, rowsOf } from "./connection";

/** A stored notification that still wants its charge confirmed. */
export interface InboxRow {
  id: string;
  order_ref: string;
}

/** Stores a notification once. Gives undefined when the very same one is stored already. */
export async function storeNotification(
  executor: Executor,
  notification: MidtransNotification,
): Promise<InboxRow | undefined> {
  const body = JSON.stringify(notification);
  const [row] = await rowsOf<InboxRow>(
    executor,
    `insert into midtrans_notification (id, fingerprint, order_ref, body) values (?, ?, ?, ?)
     on conflict (fingerprint) where deleted_at is null do nothing returning id, order_ref`,
    [generateEntityId(undefined, "mnot"), createHash("sha256").update(body).digest("hex"), notification.order_id, body],
  );
  return row;
}

/** Notifications nobody finished, oldest first; those that failed often wait longer. */
export function unprocessedNotifications(executor: Executor, limit: number): Promise<InboxRow[]> {
  return rowsOf<InboxRow>(
    executor,
    `select id, order_ref from midtrans_notification
     where processed_at is null and deleted_at is null
       and updated_at < now() - make_interval(secs => least(attempts * 30, 3600))
     order by created_at limit ?`,
    [limit],
  );
}

/** Marks a notification as done, or notes why it could not be. */
export async function closeNotification(executor: Executor, id: string, error: string | null): Promise<void> {
  await executor.raw(
    `update midtrans_notification
     set processed_at = case when ?::text is null then now() end, last_error = ?, attempts = attempts + 1, updated_at = now()
     where id = ?`,
    [error, error, id],
  );
}
