// @ts-check
import { Agent as HttpAgent, ServerResponse } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { createProxyServer } from "httpxy";

const ANSWER_MILLISECONDS = 30_000;

const UNREACHABLE = {
  id: "Server belum bisa dihubungi. Coba lagi sebentar lagi.",
  en: "The server cannot be reached. Try again in a moment.",
};

/**
 * Passes `/api/*` to the backend without its first segment, so that the browser only ever talks to one origin.
 * @param {string} backendUrl
 * @returns {(request: import("node:http").IncomingMessage, response: ServerResponse) => void}
 */
export function createBackendProxy(backendUrl) {
  const Agent = backendUrl.startsWith("https:") ? HttpsAgent : HttpAgent;
  const proxy = createProxyServer({
    target: backendUrl,
    agent: new Agent({ keepAlive: true }),
    changeOrigin: true,
    xfwd: true,
    proxyTimeout: ANSWER_MILLISECONDS,
  });
  proxy.on("error", (_error, request, response) => {
    if (response instanceof ServerResponse) refuse(response, request?.headers["accept-language"]);
  });
  return (request, response) => {
    request.url = request.url?.slice("/api".length) || "/";
    void proxy.web(request, response);
  };
}

/**
 * @param {ServerResponse} response
 * @param {string | undefined} language
 */
function refuse(response, language) {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const message = language?.startsWith("en") ? UNREACHABLE.en : UNREACHABLE.id;
  response.writeHead(502, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  response.end(JSON.stringify({ code: "try_again", message }));
}
