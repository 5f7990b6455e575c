import { MedusaError } from "@medusajs/framework/utils";

/** Whether the same request may get through later: nobody answered, the server is in trouble or asks to slow down. */
export function isPassing(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined ? isWithoutAnswer(error) : status >= 500 || status === 429 || status === 408;
}

/** Meilisearch's own code of an error, such as `index_not_found`. */
export function codeOf(error: unknown): string | undefined {
  const { cause } = (error ?? {}) as { cause?: { code?: unknown } };
  return typeof cause?.code === "string" ? cause.code : undefined;
}

/**
 * Turns an error of the client into a MedusaError that can be shown and logged. The original is left out: a timeout of
 * the client carries the request with its headers, and so the key.
 */
export function toMedusaError(error: unknown, apiKey: string): MedusaError {
  if (error instanceof MedusaError) return error;
  const status = statusOf(error);
  const message = messageOf(error).replaceAll(apiKey, "***");
  if (codeOf(error) === "index_not_found")
    return new MedusaError(MedusaError.Types.NOT_FOUND, `Meilisearch: ${message}`);
  if (status === 401 || status === 403) {
    return new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Meilisearch refuses the key it was given");
  }
  if (status === 429) return new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Meilisearch has too much to do");
  if (status !== undefined && status < 500) {
    return new MedusaError(MedusaError.Types.INVALID_DATA, `Meilisearch refused: ${message}`);
  }
  if (status !== undefined) {
    return new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Meilisearch is in trouble (${status})`);
  }
  const reason = isTimeout(error) ? "did not answer in time" : "could not be reached or gave an unreadable answer";
  return new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Meilisearch ${reason}`);
}

/** What was asked cannot be: INVALID_DATA. */
export function refuse(message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message);
}

function statusOf(error: unknown): number | undefined {
  const { response } = (error ?? {}) as { response?: { status?: unknown } };
  return typeof response?.status === "number" ? response.status : undefined;
}

/** A proxy's page in place of JSON ends as a SyntaxError of the client. */
function isWithoutAnswer(error: unknown): boolean {
  return error instanceof SyntaxError || (error instanceof Error && error.name === "MeilisearchRequestError");
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.cause as Error | undefined)?.name === "MeilisearchRequestTimeOutError";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "unknown error";
}
