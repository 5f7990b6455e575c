// @ts-check
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

// Prints every handler of the built application. A process of its own, because the tests read packages from their sources.
const METHODS = ["GET", "POST", "DELETE"];
const load = createRequire(import.meta.url);
const api = process.argv[2] ?? "";
const files = readdirSync(api, { recursive: true, encoding: "utf8" }).filter(
  (file) => path.basename(file) === "route.js",
);
const routes = files.sort().flatMap((file) => {
  const handlers = load(path.join(api, file));
  const pattern = `/${path.dirname(file).replace(/\[(\w+)\]/g, ":$1")}`;
  return METHODS.filter((method) => handlers[method]).map((method) => ({
    method,
    pattern,
    action: handlers[method].action,
  }));
});
process.stdout.write(`\n${JSON.stringify(routes)}`);
