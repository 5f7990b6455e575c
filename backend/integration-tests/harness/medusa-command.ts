import { execFile } from "node:child_process";
import path from "node:path";
import { environment } from "./environment";

const BACKEND = path.resolve(import.meta.dirname, "../..");
const CLI = path.join(BACKEND, "node_modules/@medusajs/cli/cli.js");

/** Runs a `medusa` command of the built backend as an operator would; gives its exit code and what it wrote. */
export function runMedusa(
  args: readonly string[],
  settings: Record<string, string>,
): Promise<{ code: number; output: string }> {
  const env = { ...environment.inherited, ...settings, NODE_ENV: "production", MEDUSA_DISABLE_TELEMETRY: "1" };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [CLI, ...args],
      { cwd: path.join(BACKEND, ".medusa/server"), env },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, output: `${stdout}\n${stderr}` }),
    );
  });
}
