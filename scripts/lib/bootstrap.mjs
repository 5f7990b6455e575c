// @ts-check
import { requireDiskSpace } from "./disk.mjs";
import { installDependencies } from "./install.mjs";

/**
 * What every command needs first: room on the disk and the dependencies. Modules that import packages (`pg`) may only be
 * loaded after it.
 * @param {{ dataDir: string, progress: import("./progress.mjs").Progress, signal?: AbortSignal }} options
 */
export async function bootstrap({ dataDir, progress, signal }) {
  await requireDiskSpace(dataDir);
  await installDependencies(progress, signal);
}
