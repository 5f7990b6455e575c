// @ts-check

const PNPM_VERSION = "12.21.0";

/**
 * The command line that runs pnpm through npx, so that nothing but Node must be installed.
 * @param {string[]} args
 * @returns {[command: string, args: string[]]}
 */
export function pnpm(...args) {
  return ["npx", ["--yes", `pnpm@${PNPM_VERSION}`, ...args]];
}
