// @ts-check
import { UserError } from "./user-error.mjs";

/**
 * Runs one command of this folder and turns its outcome into the exit code. A UserError prints as its sentence, anything
 * else with its stack, because only the first is a message for the reader.
 * @param {() => Promise<{ main: (args: string[]) => Promise<number> }>} load
 */
export async function runCommand(load) {
  try {
    const { main } = await load();
    process.exit(await main(process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof UserError ? `\n${error.message}` : error);
    process.exit(1);
  }
}
