import type { ErrorBody } from "@pasar/contracts/errors";
import { m } from "../paraglide/messages.js";

/** Reads the JSON body of a POST. Throws a 4xx Response with an ErrorBody when there is none. */
export async function jsonBody(request: Request): Promise<unknown> {
  if (request.method !== "POST") throw onlyPost();
  if (!request.headers.get("content-type")?.startsWith("application/json"))
    throw refusal(415, "unsupported_media_type");
  try {
    return await request.json();
  } catch {
    throw refusal(400, "invalid_json");
  }
}

/** The answer to any method but POST. */
export function onlyPost(): Response {
  return refusal(405, "not_allowed");
}

function refusal(status: number, code: ErrorBody["code"]): Response {
  return Response.json({ code, message: m.error_unreadable() } satisfies ErrorBody, { status });
}
