import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Action } from "@pasar/contracts/permissions";

const API = path.resolve(import.meta.dirname, "../../.medusa/server/src/api");
const METHODS = ["GET", "POST", "DELETE"] as const;
/** Midtrans proves who it is by a signature; every other folder is walked. */
const OUTSIDE = /^hooks\//;

/** One handler of the application as it was built. `action` is undefined where a route forgot to name one. */
export interface WalkedRoute {
  method: (typeof METHODS)[number];
  /** `/seller/orders/:id/accept`. */
  pattern: string;
  action: Action | undefined;
}

/** Every handler of every route file. */
export function walkRoutes(): WalkedRoute[] {
  const load = createRequire(import.meta.url);
  return readdirSync(API, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.js" && !OUTSIDE.test(file))
    .sort()
    .flatMap((file) => {
      const handlers = load(path.join(API, file)) as Record<string, { action?: Action } | undefined>;
      const pattern = `/${path.dirname(file).replace(/\[(\w+)\]/g, ":$1")}`;
      return METHODS.filter((method) => handlers[method]).map((method) => ({
        method,
        pattern,
        action: handlers[method]?.action,
      }));
    });
}
