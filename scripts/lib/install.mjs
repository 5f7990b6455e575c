// @ts-check
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { hashFiles } from "./hash.mjs";
import { CACHE_DIR, ROOT } from "./paths.mjs";
import { pnpm } from "./pnpm.mjs";
import { run } from "./run.mjs";
import { whenChanged } from "./stamps.mjs";

/**
 * Installs the dependencies of every room when the lockfile or a manifest changed since the last install.
 * @param {import("./progress.mjs").Progress} progress
 * @param {AbortSignal} [signal]
 */
export async function installDependencies(progress, signal) {
  const state = await hashFiles(ROOT, await manifests(), [process.versions.modules, process.platform, process.arch]);
  const isLost = !existsSync(path.join(ROOT, "node_modules", ".bin"));
  await whenChanged({ folder: CACHE_DIR, name: "install", state, isLost }, () =>
    progress.step("Install dependencies", async (report) => {
      const [command, args] = pnpm("install", "--frozen-lockfile", "--config.confirmModulesPurge=false");
      await run(command, args, {
        name: "Installing dependencies",
        cwd: ROOT,
        // Development dependencies carry the compilers, so an inherited NODE_ENV=production must not drop them.
        env: { ...process.env, NODE_ENV: "development" },
        onLine: (line) => report(line.slice(0, 60)),
        signal,
      });
    }),
  );
}

async function manifests() {
  const packages = path.join(ROOT, "packages");
  const rooms = existsSync(packages) ? (await readdir(packages)).map((name) => `packages/${name}`) : [];
  const files = ["pnpm-lock.yaml", "pnpm-workspace.yaml", ".npmrc", "package.json"].concat(
    ["backend", "storefront", "admin", "bench", ...rooms].map((room) => `${room}/package.json`),
  );
  return files.map((file) => path.join(ROOT, file)).filter((file) => existsSync(file));
}
