/** Why a rail did not do it. `unavailable` and `quota` may pass by themselves. */
export type RailErrorKind = "unavailable" | "quota" | "unauthorized" | "not_found" | "refused" | "unsupported";

/** A failed call to a rail. It never carries the request, so neither a key nor a buyer can leak into a log. */
export class RailError extends Error {
  override readonly name = "RailError";

  constructor(
    message: string,
    readonly kind: RailErrorKind,
  ) {
    super(message);
  }
}

const KINDS: Record<number, RailErrorKind> = {
  401: "unauthorized",
  403: "unauthorized",
  404: "not_found",
  429: "quota",
};

/** The kind of an HTTP status that is no success; every 5xx, and what is not HTTP's, may pass by itself. */
export function kindOfStatus(status: number): RailErrorKind {
  return KINDS[status] ?? (status >= 400 && status < 500 ? "refused" : "unavailable");
}

/** What a rail answers to a method that its service does not have. */
export function unsupported(rail: string, what: string): RailError {
  return new RailError(`${rail} does not ${what}`, "unsupported");
}
