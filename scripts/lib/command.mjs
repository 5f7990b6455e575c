// @ts-check
import { messageOf, UserError } from "./user-error.mjs";

/**
 * Runs one command of this folder and turns its outcome into the exit code. A UserError and a
 * mistyped option print as a sentence, anything else with its stack.
 * @param {() => Promise<{ main: (args: string[]) => Promise<number> }>} load
 */
export async function runCommand(load) {
  try {
    const { main } = await load();
    process.exit(await main(process.argv.slice(2)));
  } catch (error) {
    console.error(isForReader(error) ? `\n${messageOf(error)}` : error);
    process.exit(1);
  }
}

/** @param {unknown} error */
function isForReader(error) {
  const code = /** @type {NodeJS.ErrnoException} */ (error).code;
  return error instanceof UserError || String(code).startsWith("ERR_PARSE_ARGS");
}
