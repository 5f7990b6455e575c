import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const KB = 1000;

function gzipKb(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length / KB;
}

/** All files a chunk needs at once: itself and its static imports. */
function withImports(manifest, name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const other of manifest[name]?.imports ?? []) withImports(manifest, other, seen);
  return seen;
}

/** gzip kB of JavaScript on the heaviest lite page: the entry and the largest island that loads on demand. */
function litePage(room) {
  const folder = join(room, "dist/islands/id");
  const manifest = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8"));
  const entry = Object.keys(manifest).find((name) => manifest[name].isEntry);
  const sizeOf = (names) => [...names].reduce((sum, name) => sum + gzipKb(join(folder, manifest[name].file)), 0);
  const first = withImports(manifest, entry);
  const later = (manifest[entry].dynamicImports ?? []).map((name) =>
    sizeOf(withImports(manifest, name, new Set(first))),
  );
  return { first: sizeOf(first), heaviest: Math.max(sizeOf(first), ...later) };
}

/** gzip kB of JavaScript on the checkout, the heaviest app page. */
function appPage(room) {
  const folder = join(room, "build/client/assets");
  const name = readdirSync(folder).find((file) => /^manifest-.*\.js$/.test(file));
  const text = readFileSync(join(folder, name), "utf8");
  const manifest = JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
  const { entry, routes } = manifest;
  const parts = [entry, routes.root, routes["id.checkout"]];
  const modules = new Set(parts.flatMap((part) => [part.module, ...(part.imports ?? [])]));
  return [...modules].reduce((sum, address) => sum + gzipKb(join(room, "build/client", address)), 0);
}

/** Measures what the pages make a phone download. Throws when a number is over its budget. */
export function checkBudgets(room) {
  const budgets = JSON.parse(readFileSync(join(room, "budgets.json"), "utf8"));
  const lite = litePage(room);
  const sizes = {
    lite_page_js_gz_kb: lite.first,
    heaviest_lite_page_js_gz_kb: lite.heaviest,
    app_page_js_gz_kb: appPage(room),
  };
  const lines = Object.entries(sizes).map(([name, size]) => `${name} ${size.toFixed(1)} of ${budgets[name]}`);
  console.warn(`budgets: ${lines.join(", ")}`);
  const over = lines.filter((_, place) => Object.values(sizes)[place] > Object.values(budgets)[place]);
  if (over.length) throw new Error(`over budget: ${over.join(", ")}`);
}
