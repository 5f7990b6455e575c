/** Meta's codes after which the same message may get through later: rate limits and passing trouble on their side. */
const PASSING = new Set([1, 2, 4, 80_007, 130_429, 131_000, 131_016, 131_048, 131_056, 133_004]);

/** Why a message was not taken. `code` is Meta's, null when there was no answer of theirs. */
export class WhatsAppError extends Error {
  override readonly name = "WhatsAppError";

  constructor(
    message: string,
    readonly code: number | null,
    /** True when the same message may get through later. */
    readonly isPassing: boolean = code === null || PASSING.has(code),
  ) {
    super(message);
  }
}
