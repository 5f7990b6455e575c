// @ts-check
import { bootstrap } from "../lib/bootstrap.mjs";
import { createBuilder } from "../lib/builder.mjs";
import { ROOT } from "../lib/paths.mjs";
import { createProgress } from "../lib/progress.mjs";

/** `npm run build`: builds every room that changed since its last build. */
export async function main() {
  const progress = createProgress();
  await bootstrap({ dataDir: ROOT, progress });
  await createBuilder({ progress }).buildAll();
  progress.info("Everything is built.");
  return 0;
}
