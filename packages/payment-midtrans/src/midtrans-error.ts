/** What went wrong: decides whether to retry, to ask again, or to give up. */
export type MidtransErrorKind =
  | "transport"
  | "conflict"
  | "validation"
  | "unauthorized"
  | "not_modifiable"
  | "insufficient_balance"
  | "rate_limited"
  | "unknown";

/** What a MidtransError knows. `statusCode` is the code in the body, `httpStatus` that of the answer. */
export interface MidtransErrorDetails {
  kind: MidtransErrorKind;
  httpStatus?: number;
  statusCode?: number;
  validationMessages?: string[];
}

const KINDS: Record<number, MidtransErrorKind> = {
  400: "validation",
  401: "unauthorized",
  402: "validation",
  406: "conflict",
  408: "validation",
  412: "not_modifiable",
  413: "validation",
  414: "insufficient_balance",
  429: "rate_limited",
};

/** A failed call to Midtrans. It never carries the request, so neither the server key nor a buyer can leak into a log. */
export class MidtransError extends Error {
  override readonly name = "MidtransError";
  readonly kind: MidtransErrorKind;
  readonly httpStatus?: number;
  readonly statusCode?: number;
  readonly validationMessages: string[];

  constructor(message: string, details: MidtransErrorDetails) {
    super(message);
    this.kind = details.kind;
    this.httpStatus = details.httpStatus;
    this.statusCode = details.statusCode;
    this.validationMessages = details.validationMessages ?? [];
  }
}

/** Maps a Midtrans code to a kind; every 5xx (505 "cannot create VA" included) may succeed when tried again. */
export function kindOfCode(code: number): MidtransErrorKind {
  return KINDS[code] ?? (code >= 500 ? "transport" : "unknown");
}
