// @ts-check

/**
 * @typedef {{
 *   step: <T>(label: string, work: (report: (detail: string) => void) => Promise<T>) => Promise<T>,
 *   info: (text: string) => void,
 * }} Progress
 */

const REDRAW_MILLISECONDS = 500;
const HEARTBEAT_MILLISECONDS = 15_000;

/**
 * Shows long work on a console: one line per finished step with its seconds. A terminal also gets one live line that
 * names what runs; a log file gets a sign of life every 15 seconds instead.
 * @param {NodeJS.WriteStream} stream
 * @returns {Progress}
 */
export function createProgress(stream = process.stdout) {
  /** @type {Set<{ label: string, detail: string, since: number }>} */
  const running = new Set();
  const live = Boolean(stream.isTTY);
  /** @type {NodeJS.Timeout | undefined} */
  let timer;

  /** @param {string} text */
  const print = (text) => {
    stream.write(live ? `\r\x1b[2K${text}\n` : `${text}\n`);
    if (live) drawLive();
  };
  const drawLive = () => {
    if (running.size === 0) return;
    const text = [...running].map(describe).join(", ");
    stream.write(`\r\x1b[2K${`  … ${text}`.slice(0, (stream.columns || 80) - 1)}`);
  };
  const beat = () => {
    for (const step of running) print(`  … ${describe(step)}`);
  };
  const watch = () => {
    if (running.size === 0) {
      clearInterval(timer);
      timer = undefined;
      return;
    }
    timer ??= live ? setInterval(drawLive, REDRAW_MILLISECONDS) : setInterval(beat, HEARTBEAT_MILLISECONDS);
  };

  return {
    info: print,
    step: async (label, work) => {
      const step = { label, detail: "", since: Date.now() };
      running.add(step);
      watch();
      let mark = "✗";
      try {
        const result = await work((detail) => {
          step.detail = detail;
        });
        mark = "✓";
        return result;
      } finally {
        running.delete(step);
        print(`${mark} ${label} ${seconds(step.since)}`);
        watch();
      }
    },
  };
}

/** @returns {Progress} a progress that shows nothing */
export function silentProgress() {
  return { info: () => {}, step: (_label, work) => work(() => {}) };
}

/** @param {{ label: string, detail: string, since: number }} step */
function describe({ label, detail, since }) {
  return `${label}${detail ? `: ${detail}` : ""} ${seconds(since)}`;
}

/** @param {number} since */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
