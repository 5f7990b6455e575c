// @ts-check
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { createBackendRoutes } from "./backend-routes.mjs";

/** The session token lives in this page, so no script or connection from anywhere else is let in. */
const PAGE_HEADERS = {
  "content-security-policy": [
    "default-src 'self'",
    // Photos that are still on the phone, and those fetched with a session.
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; "),
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
};

/**
 * Serves the built app with `index.html` for every page address, and the backend under `/api`.
 * @param {import("./config.mjs").Config} config
 * @param {URL} dist the built app; throws when it has not been built
 * @returns {import("node:http").Server}
 */
export function createWorkAppServer(config, dist) {
  if (!existsSync(new URL("index.html", dist))) throw new Error("The work app is not built yet: run its build first.");
  const toBackend = createBackendRoutes(config);
  const toFiles = sirv(fileURLToPath(dist), {
    brotli: true,
    gzip: true,
    etag: true,
    single: true,
    setHeaders: (response, path) => {
      const isHashed = path.startsWith("/assets/");
      response.setHeader("cache-control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
      for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
    },
  });
  return createServer((request, response) => {
    toBackend(request, response, () => {
      if (request.method !== "GET" && request.method !== "HEAD") {
        response.writeHead(405, { allow: "GET, HEAD" }).end();
        return;
      }
      toFiles(request, response, () => void response.writeHead(404, { "cache-control": "no-store" }).end());
    });
  });
}
