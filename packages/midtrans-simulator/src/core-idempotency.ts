import { jsonReply, type Reply } from "./http";
import type { IdempotencyRules } from "./idempotency";

const LAST_SUCCESS_STATUS = 299;

/** `Idempotency-Key` of the Core API: five minutes, whatever endpoint and body come next. */
export const CORE_IDEMPOTENCY: IdempotencyRules = {
  maxKeyLength: 46,
  lifetimeMs: 5 * 60 * 1000,
  inProgress,
  isSuccess,
};

/** The wording of this answer is assumed; the documentation only gives the code. */
function inProgress(): Reply {
  return jsonReply(202, { status_code: "202", status_message: "Request is in progress" });
}

function isSuccess(reply: Reply): boolean {
  if (reply.status > LAST_SUCCESS_STATUS) return false;
  const body = JSON.parse(reply.body.toString()) as { status_code?: string };
  return Number(body.status_code) <= LAST_SUCCESS_STATUS;
}
