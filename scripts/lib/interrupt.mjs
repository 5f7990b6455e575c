// @ts-check

/** A terminal's Ctrl+C can arrive twice at once: from the terminal itself and passed on by npm. */
const TWIN_MILLISECONDS = 1_000;

const PARENT_CHECK_MILLISECONDS = 500;

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
  stopWithNpm(() => {
    if (!first) onSignal();
  });
  for (const name of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(name, onSignal);
  return controller.signal;
}

/**
 * npm runs scripts through a shell that does not pass a kill on, so a killed `npm start` is noticed by its shell's end.
 * @param {() => void} onEnd
 */
function stopWithNpm(onEnd) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) onEnd();
  }, PARENT_CHECK_MILLISECONDS).unref();
}
