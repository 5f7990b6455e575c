// @ts-check
import { bootstrap } from "../lib/bootstrap.mjs";
import { ROOT } from "../lib/paths.mjs";
import { createProgress } from "../lib/progress.mjs";

/** Installs the dependencies and nothing else, for machines that run the other commands one by one. */
export async function main() {
  await bootstrap({ dataDir: ROOT, progress: createProgress() });
  return 0;
}
