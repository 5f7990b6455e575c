import type { ErrorBody } from "@pasar/contracts/errors";
import { m } from "../paraglide/messages.js";

/** Reads the JSON body of a request. Throws a 4xx Response with an ErrorBody when it is none. */
export async function jsonBody(request: Request): Promise<unknown> {
  if (request.method !== "POST") throw refusal(405, { code: "not_allowed", message: m.error_text() });
  if (!request.headers.get("content-type")?.startsWith("application/json"))
    throw refusal(415, { code: "unsupported_media_type", message: m.error_text() });
  try {
    return await request.json();
  } catch {
    throw refusal(400, { code: "invalid_json", message: m.error_text() });
  }
}

function refusal(status: number, body: ErrorBody): Response {
  return Response.json(body, { status });
}
