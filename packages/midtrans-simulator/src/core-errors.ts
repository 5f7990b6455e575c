import { randomUUID } from "node:crypto";
import type { ErrorTransport } from "./config";
import { jsonReply, type Reply } from "./http";
import type { JsonObject } from "./json";

/** Midtrans documents the codes only; which of them also become the HTTP status is assumed from its own tests. */
const HTTP_CODES_WHEN_MIXED = new Set([400, 401, 404, 413, 429]);

const MESSAGES: Record<number, string> = {
  400: "One or more parameters in the payload is invalid.",
  401: "Transaction cannot be authorized with the current client/server key.",
  402: "Payment channel is not activated.",
  404: "Transaction doesn't exist.",
  406: "The request could not be completed due to a conflict with the current state of the target resource, please try again",
  412: "Merchant cannot modify the status of the transaction",
  413: "The request cannot be processed due to malformed syntax in the request body",
  429: "Too many requests, please try again later",
  505: "Unable to create va_number for this transaction",
};

/** Error answer of the Core API, carried in the HTTP status or only in the body. Wordings are assumed. */
export function coreError(code: number, transport: ErrorTransport, more: JsonObject = {}): Reply {
  const inStatus = transport === "http" || (transport === "mixed" && HTTP_CODES_WHEN_MIXED.has(code));
  const body = { status_code: String(code), status_message: MESSAGES[code], ...more, id: randomUUID() };
  return jsonReply(inStatus ? code : 200, body);
}
