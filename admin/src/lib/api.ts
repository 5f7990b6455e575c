import type { ErrorBody, ErrorCode } from "@pasar/contracts/errors";
import { noteConnection } from "./connection";
import { expireSession, useSession } from "./session";
import { currentLanguage, type Translate } from "./text";

const ANSWER_MILLISECONDS = 20_000;
/** The backend no longer takes the token. */
const ENDED = new Set<FailureCode>(["session_expired", "access_revoked"]);

export interface ApiRequest {
  /** Sent with POST, a Blob as it is and anything else as JSON; without it the request is a GET. */
  body?: object;
  /** The same key makes the backend count a repeated command once. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** `no_signal`: nothing came back. `server_down`: only our own server answered. Either way a command may have arrived. */
export type FailureCode = ErrorCode | "no_signal" | "server_down" | "unknown";

/** Why a request failed; `message` is the backend's sentence for the reader, empty where it gave none. */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    readonly code: FailureCode,
    message = "",
    /** Field path -> the backend's sentence, where single fields are wrong. */
    readonly fields: Readonly<Record<string, string>> = {},
    /** The HTTP status, 0 when there was no answer. */
    readonly status = 0,
    /** The record as it is now, where it changed since it was read. */
    readonly fresh: unknown = undefined,
  ) {
    super(message);
  }

  /** True when nobody knows whether a command was carried out. */
  get isUnsure(): boolean {
    return this.code === "no_signal" || this.code === "server_down";
  }
}

/** The sentence to show for anything that was thrown. */
export function failureText(error: unknown, text: Translate): string {
  if (!(error instanceof ApiError)) return text("failure_unknown");
  if (error.code === "no_signal") return text("failure_no_signal");
  if (error.code === "server_down") return text("failure_server_down");
  return error.message || text("failure_unknown");
}

/** Somebody the backend knows by a token. */
export interface Speaker {
  token: () => string | null;
  /** The backend no longer takes this token. */
  lose: (token: string) => void;
}

/**
 * The two ways of asking the backend (`/seller/me`, ...) in somebody's name and in the language of this phone: `api` gives
 * the answer, `apiFile` a file, such as a page to print or a picture only some may see. Both throw ApiError, after losing
 * a token the backend no longer takes.
 */
export function speakAs(speaker: Speaker) {
  return {
    api: <Answer>(path: string, request: ApiRequest = {}): Promise<Answer> =>
      ask(speaker, path, request, async (response) => parse(await response.text()) as Answer),
    apiFile: (path: string, request: ApiRequest = {}): Promise<Blob> =>
      ask(speaker, path, request, (response) => response.blob()),
  };
}

/** Asks in the name of the member or officer who is signed in. */
export const { api, apiFile } = speakAs({ token: () => useSession.getState().token, lose: expireSession });

async function ask<Answer>(speaker: Speaker, path: string, request: ApiRequest, read: Reader<Answer>): Promise<Answer> {
  const token = speaker.token();
  const { answer, failure } = await exchange(path, request, token, read);
  noteConnection(failure?.code === "server_down" ? "server_down" : "online");
  if (!failure) return answer;
  if (ENDED.has(failure.code) && token) speaker.lose(token);
  throw failure;
}

type Reader<Answer> = (response: Response) => Promise<Answer>;
type Exchanged<Answer> = { answer: Answer; failure?: undefined } | { answer?: undefined; failure: ApiError };

async function exchange<Answer>(
  path: string,
  request: ApiRequest,
  token: string | null,
  read: Reader<Answer>,
): Promise<Exchanged<Answer>> {
  const deadline = new AbortController();
  const giveUp = () => deadline.abort();
  const timer = setTimeout(giveUp, ANSWER_MILLISECONDS);
  request.signal?.addEventListener("abort", giveUp);
  try {
    const response = await fetch(`/api${path}`, { ...toInit(request, token), signal: deadline.signal });
    if (response.status < 400) return { answer: await read(response) };
    return { failure: readFailure(response.status, parse(await response.text())) };
  } catch (error) {
    if (request.signal?.aborted) throw error;
    noteConnection("no_signal");
    throw new ApiError("no_signal");
  } finally {
    clearTimeout(timer);
    request.signal?.removeEventListener("abort", giveUp);
  }
}

function toInit({ body, idempotencyKey }: ApiRequest, token: string | null): RequestInit {
  const headers: Record<string, string> = { "accept-language": currentLanguage() };
  if (token) headers.authorization = `Bearer ${token}`;
  if (idempotencyKey) headers["idempotency-key"] = idempotencyKey;
  if (!body) return { headers };
  const isRaw = body instanceof Blob;
  headers["content-type"] = isRaw ? "application/octet-stream" : "application/json";
  return { method: "POST", headers, body: isRaw ? body : JSON.stringify(body) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads a refusal. Gateways answer 502-504 for a backend that is down; Medusa's own 401 carries none of our codes. */
export function readFailure(status: number, body: unknown): ApiError {
  const { code, message, fields, product } = (body ?? {}) as Partial<ErrorBody>;
  const isRefusal = typeof code === "string" && typeof message === "string" && message !== "";
  if (status === 502 || status === 504 || (status === 503 && !isRefusal)) return new ApiError("server_down");
  if (isRefusal) return new ApiError(code, message, fields, status, product);
  return new ApiError(status === 401 ? "session_expired" : "unknown", "", {}, status);
}
