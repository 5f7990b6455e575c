import { MidtransError } from "./midtrans-error";

/** A JSON object of Midtrans whose fields are still unchecked. */
export type MidtransBody = Record<string, unknown>;

/** One request. `key` is the key Midtrans knows us by, `timeoutMs` the longest wait for the answer. */
export interface MidtransRequest {
  method: string;
  url: string;
  key: string;
  timeoutMs: number;
  body?: string;
  headers?: Record<string, string>;
}

/** Sends a request once. Throws MidtransError of kind `transport` when no answer comes; it never carries the key. */
export async function exchange(request: MidtransRequest): Promise<{ status: number; text: string }> {
  const { method, url, key, timeoutMs, body } = request;
  const authorization = `Basic ${Buffer.from(`${key}:`).toString("base64")}`;
  const headers: Record<string, string> = { accept: "application/json", authorization, ...request.headers };
  if (body !== undefined) headers["content-type"] = "application/json";
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { method, headers, body, signal, redirect: "error" });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    const timedOut = error instanceof Error && error.name === "TimeoutError";
    throw new MidtransError(timedOut ? "Midtrans did not answer in time" : "Midtrans could not be reached", {
      kind: "transport",
    });
  }
}

/** The JSON object in a text, or null when it is something else. */
export function parseObject(text: string): MidtransBody | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as MidtransBody) : null;
  } catch {
    return null;
  }
}
