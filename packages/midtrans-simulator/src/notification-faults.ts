import type { NotificationFaultKind } from "./faults";
import type { JsonObject } from "./json";
import { signNotification } from "./signature";
import { grossAmount } from "./transaction-fields";

const OTHER_STATUS: Record<string, string> = { settlement: "deny" };

/** Gives the body with the planned faults applied; all but the bad signature keep a signature that verifies. */
export function spoilNotification(
  body: JsonObject,
  faults: ReadonlySet<NotificationFaultKind>,
  serverKey: string,
): JsonObject {
  const spoiled = { ...body };
  const status = String(body.transaction_status);
  if (faults.has("notification_tampered_status")) spoiled.transaction_status = OTHER_STATUS[status] ?? "settlement";
  if (faults.has("notification_uppercase_status")) spoiled.transaction_status = status.toUpperCase();
  if (faults.has("notification_wrong_amount"))
    spoiled.gross_amount = grossAmount(parseInt(String(body.gross_amount), 10) + 1);
  if (faults.has("notification_unknown_order")) spoiled.order_id = `unknown-${body.transaction_id}`;
  if (faults.has("notification_transaction_id_as_order_id")) spoiled.order_id = body.transaction_id;
  return faults.has("notification_bad_signature")
    ? { ...spoiled, signature_key: "0".repeat(128) }
    : signBody(spoiled, serverKey);
}

/** Gives the body with the signature its own order id, status code and amount ask for. */
export function signBody(body: JsonObject, serverKey: string): JsonObject {
  const signature = signNotification(
    String(body.order_id),
    String(body.status_code),
    String(body.gross_amount),
    serverKey,
  );
  return { ...body, signature_key: signature };
}
