// @ts-check

/** A failure the person at the keyboard can act on: its message is shown alone, without a stack trace. */
export class UserError extends Error {
  /** @override */
  name = "UserError";
}

/**
 * The message of anything that was thrown.
 * @param {unknown} error
 * @returns {string}
 */
export function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
