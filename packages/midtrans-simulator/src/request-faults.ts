import type { ErrorTransport } from "./config";
import { coreError } from "./core-errors";
import type { Fault, RequestFaultKind } from "./faults";
import { jsonReply, type Reply } from "./http";
import { isJsonObject } from "./json";

const HTML_502 =
  "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>";

/** The faults that struck one request. */
export class StruckFaults {
  constructor(private readonly faults: Fault[]) {}

  has(kind: RequestFaultKind): boolean {
    return this.faults.some((fault) => fault.kind === kind);
  }

  /** `amount` of the first fault of this kind, or null when none struck. */
  amountOf(kind: RequestFaultKind): number | null {
    return this.faults.find((fault) => fault.kind === kind)?.amount ?? null;
  }
}

/** The answer a fault gives instead of doing the work, or null. */
export function answerInstead(faults: StruckFaults, transport: ErrorTransport): Reply | null {
  if (faults.has("http_500")) return jsonReply(500, { status_code: "500", status_message: "Internal server error" });
  if (faults.has("http_502_html")) return { status: 502, headers: { "content-type": "text/html" }, body: HTML_502 };
  if (faults.has("http_503")) return jsonReply(503, { status_code: "503", status_message: "Bank is unavailable" });
  if (faults.has("too_many_requests")) return coreError(429, transport);
  if (faults.has("channel_disabled")) return coreError(402, transport);
  if (faults.has("va_unavailable")) return coreError(505, transport);
  return null;
}

/** Spoils an answer after the work was done. */
export function spoilReply(reply: Reply, faults: StruckFaults): Reply {
  if (faults.has("null_body")) return { ...reply, body: "null" };
  if (faults.has("malformed_json")) return { ...reply, body: '{"status_code":"201","transact' };
  if (!faults.has("uppercase_status") && !faults.has("wrong_amount")) return reply;
  const body: unknown = JSON.parse(reply.body.toString());
  if (!isJsonObject(body)) return reply;
  if (faults.has("uppercase_status")) body.transaction_status = String(body.transaction_status).toUpperCase();
  if (faults.has("wrong_amount")) body.gross_amount = `${parseInt(String(body.gross_amount), 10) + 1}.00`;
  return { ...reply, body: JSON.stringify(body) };
}
