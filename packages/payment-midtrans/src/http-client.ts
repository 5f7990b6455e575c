import { apiBaseUrl, type MidtransConfig } from "./config";
import { exchange, type MidtransBody, parseObject } from "./http-exchange";
import { kindOfCode, MidtransError } from "./midtrans-error";

const UNKNOWN_CODE = 404;
const EXPIRED_CODE = 407;

/** Speaks to the Core API: one attempt, one time limit, errors in our own type. */
export class MidtransHttpClient {
  constructor(private readonly config: MidtransConfig) {}

  /** GET; gives null when Midtrans does not know the transaction. Throws MidtransError. */
  async get(path: string): Promise<MidtransBody | null> {
    return this.send("GET", path);
  }

  /** POST; gives null when Midtrans does not know the transaction. Throws MidtransError. */
  async post(path: string, body: MidtransBody = {}, idempotencyKey?: string): Promise<MidtransBody | null> {
    return this.send("POST", path, JSON.stringify(body), idempotencyKey);
  }

  private async send(method: string, path: string, body?: string, key?: string): Promise<MidtransBody | null> {
    const { serverKey, timeoutMs } = this.config;
    const headers: Record<string, string> = key === undefined ? {} : { "idempotency-key": key };
    const url = apiBaseUrl(this.config) + path;
    const { status, text } = await exchange({ method, url, key: serverKey, timeoutMs, body, headers });
    const answer = parseObject(text);
    const code = answer ? Number(answer.status_code) : Number.NaN;
    const effective = status >= 400 || Number.isNaN(code) ? status : code;
    if (effective >= 400 && effective !== EXPIRED_CODE && effective !== UNKNOWN_CODE)
      throw refusal(status, code, answer);
    // A 404 page of some proxy must not pass for "Midtrans does not know this transaction".
    if (!answer) {
      throw new MidtransError("Midtrans gave an unreadable answer", { kind: "transport", httpStatus: status });
    }
    if (effective === UNKNOWN_CODE) return null;
    const inProgress = status === 202 || code === 202;
    if (inProgress && answer.transaction_status === undefined) {
      throw new MidtransError("Midtrans is still working on this request", { kind: "transport", httpStatus: status });
    }
    return answer;
  }
}

function refusal(httpStatus: number, code: number, answer: MidtransBody | null): MidtransError {
  const statusCode = Number.isNaN(code) ? undefined : code;
  const messages = Array.isArray(answer?.validation_messages) ? answer.validation_messages.map(String) : [];
  const text = typeof answer?.status_message === "string" ? answer.status_message : "no message";
  return new MidtransError(`Midtrans refused the request (${statusCode ?? httpStatus}): ${text}`, {
    kind: kindOfCode(statusCode !== undefined && statusCode >= 400 ? statusCode : httpStatus),
    httpStatus,
    statusCode,
    validationMessages: messages,
  });
}
