/** `too_big` and `too_many_rows` name a limit, `unreadable` is no table at all, `empty` has no row. */
export type SpreadsheetErrorCode = "empty" | "too_big" | "too_many_rows" | "unreadable";

/** A file that is not taken. */
export class SpreadsheetError extends Error {
  override readonly name = "SpreadsheetError";

  constructor(readonly code: SpreadsheetErrorCode) {
    super(code);
  }
}
