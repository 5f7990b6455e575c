import { type Fields, fieldsOf } from "./fields";
import { kindOfStatus, RailError } from "./rail-error";

const LONGEST_REASON = 200;

/** Where a rail listens. */
export interface JsonHost {
  /** The rail's name in messages. */
  name: string;
  /** Without a slash at its end. */
  baseUrl: string;
  /** The header with our key, and the key itself, which is cut out of whatever the rail says. */
  authorization: { header: string; value: string; key: string };
  /** Milliseconds for one attempt. */
  timeoutMs: number;
}

/** One request; a body is JSON or a form. */
export interface JsonCall {
  method: "GET" | "POST";
  path: string;
  json?: unknown;
  form?: Record<string, string>;
}

/** What came back; the body is an empty object when it was not a JSON object. */
export interface JsonAnswer {
  status: number;
  body: Fields;
}

/** Speaks to a rail: one attempt, one time limit, errors in our own type. */
export class JsonClient {
  constructor(private readonly host: JsonHost) {}

  /** Sends and gives whatever came back, refusals included. Throws RailError `unavailable` when nothing readable did. */
  async exchange({ method, path, json, form }: JsonCall): Promise<JsonAnswer> {
    const { name, baseUrl, authorization, timeoutMs } = this.host;
    const headers: Record<string, string> = { accept: "application/json", [authorization.header]: authorization.value };
    if (json !== undefined) headers["content-type"] = "application/json";
    const body = form ? new URLSearchParams(form) : json === undefined ? undefined : JSON.stringify(json);
    let answer: { status: number; text: string };
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      const response = await fetch(baseUrl + path, { method, headers, body, signal, redirect: "error" });
      answer = { status: response.status, text: await response.text() };
    } catch (error) {
      const isLate = error instanceof Error && error.name === "TimeoutError";
      throw new RailError(isLate ? `${name} did not answer in time` : `${name} could not be reached`, "unavailable");
    }
    return { status: answer.status, body: parse(answer.text) ?? this.unreadable(answer.status) };
  }

  /** Why a call failed, for a status or a code of the rail's own in the place of one. */
  refusal(code: number, reason: unknown): RailError {
    const { name, authorization } = this.host;
    const text = typeof reason === "string" ? reason.replaceAll(authorization.key, "…") : "no message";
    return new RailError(`${name} refused (${code}): ${text.slice(0, LONGEST_REASON)}`, kindOfStatus(code));
  }

  private unreadable(status: number): Fields {
    if (status >= 400) return {};
    throw new RailError(`${this.host.name} gave an unreadable answer (${status})`, "unavailable");
  }
}

function parse(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return value === fieldsOf(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}
