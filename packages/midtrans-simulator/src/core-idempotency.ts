import { jsonReply, type Reply } from "./http";
import type { IdempotencyRules } from "./idempotency";

const SUCCESS_CODES = ["200", "201"];

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

/** A denied charge and a refused refund carry 202, which is no success (assumed: the key stays free). */
function isSuccess(reply: Reply): boolean {
  const body = JSON.parse(reply.body.toString()) as { status_code?: string };
  return SUCCESS_CODES.includes(body.status_code ?? "");
}
