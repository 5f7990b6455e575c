import type { ErrorBody } from "@pasar/contracts/errors";
import { getLocale } from "../paraglide/runtime.js";
import { localPath } from "./locale";

const TIME_LIMIT_MS = 25_000;

/** `unreachable` means the outcome is unknown: no answer, or a fault of the server. */
export type ApiResult<T> =
  | { kind: "ok"; value: T }
  | { kind: "refused"; error: ErrorBody }
  | { kind: "unreachable"; error: ErrorBody | null };

/** Asks the shop's own server (never the backend) for JSON in the reader's language; `body` makes it a POST. */
export async function api<T>(path: string, body?: unknown): Promise<ApiResult<T>> {
  try {
    const response = await fetch(localPath(`/api${path}`, getLocale()), {
      method: body === undefined ? "GET" : "POST",
      headers: body === undefined ? {} : { "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(TIME_LIMIT_MS),
    });
    if (response.ok) return { kind: "ok", value: (await response.json()) as T };
    const error = (await response.json()) as ErrorBody;
    return response.status < 500 ? { kind: "refused", error } : { kind: "unreachable", error };
  } catch {
    return { kind: "unreachable", error: null };
  }
}
