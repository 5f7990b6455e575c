import type { ErrorBody } from "@pasar/contracts/errors";
import { m } from "../paraglide/messages.js";
import { getLocale } from "../paraglide/runtime.js";
import { config } from "./config.server";

const TIME_LIMIT_MS = 10_000;

/** A refusal of the backend, or `503 try_again` when it could not be reached. `body.message` is for the reader. */
export class BackendError extends Error {
  constructor(
    readonly status: number,
    readonly body: ErrorBody,
  ) {
    super(`${status} ${body.code}: ${body.message}`);
  }
}

/**
 * Asks the backend for JSON in the reader's language. `body` makes it a POST.
 * Throws BackendError for every answer that is not 2xx, and when there is no answer in time.
 */
export async function backend<Answer>(path: string, body?: unknown, limitMs = TIME_LIMIT_MS): Promise<Answer> {
  const json = body === undefined ? undefined : { type: "application/json", content: JSON.stringify(body) };
  return answerOf<Answer>(await reach(path, json, limitMs));
}

/** Sends the backend bytes as they are, and reads its JSON. Throws BackendError as `backend` does. */
export async function backendBytes<Answer>(
  path: string,
  content: Uint8Array<ArrayBuffer>,
  limitMs = TIME_LIMIT_MS,
): Promise<Answer> {
  return answerOf<Answer>(await reach(path, { type: "application/octet-stream", content }, limitMs));
}

/** What of a file's answer the reader's browser has to know. */
const FILE_HEADERS = ["content-type", "content-disposition", "cache-control", "x-content-type-options"];

/** A file of the backend, to be passed on. Throws BackendError as `backend` does. */
export async function backendFile(path: string): Promise<Response> {
  const response = await reach(path, undefined, TIME_LIMIT_MS);
  if (!response.ok) await answerOf(response);
  const headers = FILE_HEADERS.map((name): [string, string] => [name, response.headers.get(name) ?? ""]);
  return new Response(response.body, { headers: headers.filter(([, value]) => value !== "") });
}

async function answerOf<Answer>(response: Response): Promise<Answer> {
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new BackendError(response.status, errorBody(answer));
  return answer as Answer;
}

interface SentBody {
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

async function reach(path: string, body: SentBody | undefined, limitMs: number): Promise<Response> {
  const { backendUrl, publishableKey } = config();
  try {
    return await fetch(backendUrl + path, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        "x-publishable-api-key": publishableKey,
        "accept-language": getLocale(),
        ...(body && { "content-type": body.type }),
      },
      body: body?.content,
      signal: AbortSignal.timeout(limitMs),
    });
  } catch {
    throw new BackendError(503, { code: "try_again", message: m.error_shop_unreachable() });
  }
}

function errorBody(answer: unknown): ErrorBody {
  const known = answer as Partial<ErrorBody> | null;
  if (typeof known?.code === "string" && typeof known.message === "string") return known as ErrorBody;
  return { code: "internal_error", message: m.error_text() };
}

/** For page loaders: turns a refusal into a response that the error page shows. */
export async function orErrorPage<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof BackendError) throw Response.json(error.body, { status: error.status });
    throw error;
  }
}

/** For forms: the sentence of a refusal, or null when there was none. */
export async function problemOf(answer: Promise<unknown>): Promise<string | null> {
  try {
    await answer;
    return null;
  } catch (error) {
    if (error instanceof BackendError) return error.body.message;
    throw error;
  }
}

/** For the routes the browser calls: answers with JSON, a refusal included. */
export async function asJson(answer: Promise<unknown>): Promise<Response> {
  const headers = { "cache-control": "no-store" };
  try {
    return Response.json(await answer, { headers });
  } catch (error) {
    if (error instanceof BackendError) return Response.json(error.body, { status: error.status, headers });
    throw error;
  }
}
