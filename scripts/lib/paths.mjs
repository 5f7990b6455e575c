// @ts-check
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The root folder of the repository, absolute. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Where stamps of installs and builds are kept; wiped together with node_modules. */
export const CACHE_DIR = path.join(ROOT, "node_modules", ".cache", "pasar");
