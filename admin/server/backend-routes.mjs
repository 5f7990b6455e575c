// @ts-check
import send from "send";
import { createBackendProxy } from "./backend-proxy.mjs";

/**
 * Answers what is not part of the app itself: `/api/*`, `/pictures/*` and `/healthz`; everything else goes on to `next`.
 * Vite's development server uses it too.
 * @param {import("./config.mjs").Config} config
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, next: () => void) => void}
 */
export function createBackendRoutes({ backendUrl, picturesDir }) {
  const proxy = createBackendProxy(backendUrl);
  return (request, response, next) => {
    const [pathname = "/"] = (request.url ?? "/").split("?", 1);
    if (pathname.startsWith("/api/")) return proxy(request, response);
    if (pathname.startsWith("/pictures/")) return sendPicture(request, response, pathname, picturesDir);
    if (pathname === "/healthz") return void response.writeHead(200, { "content-type": "text/plain" }).end("ok");
    next();
  };
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} pathname
 * @param {string | null} folder
 */
function sendPicture(request, response, pathname, folder) {
  const refuse = () => response.writeHead(404, { "cache-control": "no-store" }).end();
  if (!folder) return void refuse();
  response.setHeader("x-content-type-options", "nosniff");
  send(request, pathname.slice("/pictures".length), {
    root: folder,
    index: false,
    dotfiles: "ignore",
    immutable: true,
    maxAge: "1y",
  })
    .on("error", refuse)
    .on("directory", refuse)
    .pipe(response);
}
