import { exchange, type MidtransBody, parseObject } from "../http-exchange";
import { kindOfCode, MidtransError, type MidtransErrorKind } from "../midtrans-error";
import { type PayoutsConfig, payoutsBaseUrl } from "./payouts-config";

/** One call of the payouts API; `role` says whose key it carries. */
export interface PayoutsRequest {
  role: "creator" | "approver";
  method: "GET" | "POST";
  path: string;
  body?: MidtransBody;
  idempotencyKey?: string;
}

const NOT_UNIQUE = /idempotency-key is not unique/i;
const IN_PROGRESS = 409;

/** Speaks to the payouts API: one attempt, one time limit, errors in our own type. Errors come in the HTTP status. */
export class PayoutsClient {
  constructor(private readonly config: PayoutsConfig) {}

  /** Throws MidtransError; only a refusal in Midtrans' own words has a `statusCode`, a page of some proxy has none. */
  async send({ role, method, path, body, idempotencyKey }: PayoutsRequest): Promise<MidtransBody> {
    const { status, text } = await exchange({
      method,
      url: payoutsBaseUrl(this.config) + path,
      key: role === "creator" ? this.config.creatorKey : this.config.approverKey,
      timeoutMs: this.config.timeoutMs,
      body: body && JSON.stringify(body),
      headers: idempotencyKey === undefined ? {} : { "x-idempotency-key": idempotencyKey },
    });
    const answer = parseObject(text);
    if (status >= 400) throw refusal(status, answer);
    if (answer) return answer;
    throw new MidtransError("Midtrans gave an unreadable answer", { kind: "transport", httpStatus: status });
  }
}

function refusal(status: number, answer: MidtransBody | null): MidtransError {
  const message = typeof answer?.error_message === "string" ? answer.error_message : undefined;
  return new MidtransError(`Midtrans refused the payout request (${status}): ${message ?? "no message"}`, {
    kind: kindOf(status, message ?? ""),
    httpStatus: status,
    statusCode: message === undefined ? undefined : status,
    validationMessages: messagesIn(answer?.errors),
  });
}

function kindOf(status: number, message: string): MidtransErrorKind {
  if (NOT_UNIQUE.test(message)) return "conflict";
  return status === IN_PROGRESS ? "transport" : kindOfCode(status);
}

/** `errors` is a list, a list of lists, or lists by field. */
function messagesIn(errors: unknown): string[] {
  if (typeof errors === "string") return [errors];
  if (typeof errors !== "object" || errors === null) return [];
  return Object.values(errors).flatMap(messagesIn);
}
