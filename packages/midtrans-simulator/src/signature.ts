import { createHash } from "node:crypto";

/** Signature of a notification: hex SHA-512 of order id, status code, `"N.00"` amount and server key, joined bare. */
export function signNotification(orderId: string, statusCode: string, grossAmount: string, serverKey: string): string {
  return createHash("sha512").update(`${orderId}${statusCode}${grossAmount}${serverKey}`).digest("hex");
}
