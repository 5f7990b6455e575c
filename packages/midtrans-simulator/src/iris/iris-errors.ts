import { jsonReply, type Reply } from "../http";
import type { IdempotencyRules } from "../idempotency";

const LAST_SUCCESS_STATUS = 299;

/** Error answer of the payouts API; always in the HTTP status. Wordings beyond the documented ones are assumed. */
export function irisError(status: number, message: string, errors?: unknown): Reply {
  return jsonReply(status, { error_message: message, errors });
}

/** `X-Idempotency-Key` of the payouts API: 24 hours, and only for the same body. */
export const IRIS_IDEMPOTENCY: IdempotencyRules = {
  maxKeyLength: 100,
  lifetimeMs: 24 * 60 * 60 * 1000,
  inProgress: () => irisError(409, "Request is in progress"),
  otherBody: () => irisError(400, "idempotency-key is not unique"),
  isSuccess: ({ status }) => status <= LAST_SUCCESS_STATUS,
};
