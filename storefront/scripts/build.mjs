import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { injectManifest } from "workbox-build";
import { checkBudgets } from "./check-budgets.mjs";

const ROOM = join(dirname(fileURLToPath(import.meta.url)), "..");
const CLIENT = join(ROOM, "build/client");
const LOCALES = ["id", "en"];
/** Pages without data of the shop, kept on the device from the first visit on. */
const KEPT_PAGES = ["/keranjang", "/pesanan", "/offline"].flatMap((path) => [path, `/en${path}`]);

function run(tool, ...args) {
  const script = join(ROOM, "node_modules", tool);
  execFileSync(process.execPath, [script, ...args], { cwd: ROOM, stdio: "inherit" });
}

function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The islands come first because the server needs the hashed name of their bundle. */
function buildPages() {
  for (const folder of ["build", "dist"]) rmSync(join(ROOM, folder), { recursive: true, force: true });
  execFileSync("npm", ["run", "--silent", "messages"], { cwd: ROOM, stdio: "inherit" });
  for (const locale of LOCALES)
    run("vite/bin/vite.js", "build", "--config", "vite.islands.config.ts", "--mode", locale);
  run("@react-router/dev/bin.js", "build");
  for (const locale of LOCALES) {
    cpSync(join(ROOM, `dist/islands/${locale}/assets`), join(CLIENT, "assets"), { recursive: true });
  }
}

async function buildServiceWorker() {
  run("vite/bin/vite.js", "build", "--config", "vite.sw.config.ts");
  const server = readFileSync(join(ROOM, "build/server/index.js"));
  const revision = createHash("sha256").update(server).digest("hex").slice(0, 16);
  const islands = LOCALES.flatMap((locale) => readdirSync(join(ROOM, `dist/islands/${locale}/assets`)));
  await injectManifest({
    swSrc: join(ROOM, "dist/sw/sw.js"),
    swDest: join(CLIENT, "sw.js"),
    globDirectory: CLIENT,
    globPatterns: islands.map((name) => `assets/${name}`),
    dontCacheBustURLsMatching: /^assets\//,
    additionalManifestEntries: KEPT_PAGES.map((url) => ({ url, revision })),
  });
}

/** Compressed once here instead of at every request. */
function compressFiles() {
  for (const file of files(CLIENT).filter((name) => /\.(js|css|svg|webmanifest|json)$/.test(name))) {
    const body = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(body));
    writeFileSync(`${file}.gz`, gzipSync(body, { level: 9 }));
  }
}

buildPages();
await buildServiceWorker();
compressFiles();
checkBudgets(ROOM);
