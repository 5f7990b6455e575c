import { execFileSync } from "node:child_process";
import path from "node:path";
import type { Action } from "@pasar/contracts/permissions";

const API = path.resolve(import.meta.dirname, "../../.medusa/server/src/api");
const PRINTER = path.join(import.meta.dirname, "print-routes.mjs");
/** Midtrans proves who it is by a signature, a courier rail by a secret, operators to Medusa; the rest is walked. */
const OUTSIDE = ["/hooks/", "/admin/"];
/** Loading a route reads the settings, though nothing is asked with them. */
const SETTINGS = {
  DATABASE_URL: "postgres://nobody",
  JWT_SECRET: "unused",
  COOKIE_SECRET: "unused",
  MIDTRANS_SERVER_KEY: "SB-Mid-server-unused",
};

/** One handler of the application as it was built. `action` is undefined where a route forgot to name one. */
export interface WalkedRoute {
  method: "GET" | "POST" | "DELETE";
  /** `/seller/orders/:id/accept`. */
  pattern: string;
  action: Action | undefined;
}

/** Every handler of every route file. */
export function walkRoutes(): WalkedRoute[] {
  const printed = execFileSync(process.execPath, [PRINTER, API], {
    env: { ...process.env, ...SETTINGS },
    encoding: "utf8",
  });
  const routes = JSON.parse(printed.slice(printed.lastIndexOf("\n"))) as WalkedRoute[];
  return routes.filter(({ pattern }) => !OUTSIDE.some((folder) => pattern.startsWith(folder)));
}
