// @ts-check

/** A terminal's Ctrl+C can arrive twice at once: from the terminal itself and passed on by npm. */
const TWIN_MILLISECONDS = 1_000;

/**
 * Turns the first Ctrl+C (or kill) into an abort and the second into an immediate end.
 * @returns {AbortSignal}
 */
export function interruptSignal() {
  const controller = new AbortController();
  let first = 0;
  const onSignal = () => {
    if (!first) {
      first = Date.now();
      controller.abort(new Error("Stopped"));
    } else if (Date.now() - first > TWIN_MILLISECONDS) {
      console.error("Forced to end. The next start clears up.");
      process.exit(130);
    }
  };
  for (const name of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(name, onSignal);
  return controller.signal;
}
