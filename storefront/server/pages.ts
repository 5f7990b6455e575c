import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import * as build from "virtual:react-router/server-build";
import { createRequestHandler } from "react-router";
import { toWebRequest } from "./node-request";
import { type CachedPage, isPublicPage, PageCache, pageKey, sharedLifetime } from "./page-cache";
import { acceptedEncoding, encode, send } from "./send";

const MOST_CACHED_PAGES = 500;

const render = createRequestHandler(build, import.meta.env.MODE);
const cache = new PageCache(MOST_CACHED_PAGES);
const underWay = new Map<string, Promise<CachedPage | Response>>();

/** Answers a page or a resource route. Public pages without cookies come from the page cache. */
export async function servePage(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const reads = request.method === "GET" || request.method === "HEAD";
  if (!reads || request.headers.cookie || !isPublicPage(url))
    return sendFresh(request, response, await render(await toWebRequest(request, url)));
  const key = pageKey(url);
  const answer = cache.get(key) ?? (await renderOnce(key, request, url));
  if (answer instanceof Response) return sendFresh(request, response, answer.clone());
  sendCached(request, response, answer);
}

/** Many readers of one page at the same moment cost one rendering. */
function renderOnce(key: string, request: IncomingMessage, url: URL): Promise<CachedPage | Response> {
  const running = underWay.get(key);
  if (running) return running;
  const started = renderToKeep(key, request, url).finally(() => underWay.delete(key));
  underWay.set(key, started);
  return started;
}

async function renderToKeep(key: string, request: IncomingMessage, url: URL): Promise<CachedPage | Response> {
  const rendered = await render(await toWebRequest(request, url));
  const seconds = sharedLifetime(rendered);
  if (!seconds) return rendered;
  const identity = Buffer.from(await rendered.arrayBuffer());
  const [br, gzip] = await Promise.all([encode(identity, "br"), encode(identity, "gzip")]);
  const etag = `"${createHash("sha1").update(identity).digest("base64url")}"`;
  const page = { headers: { ...Object.fromEntries(rendered.headers), etag }, bodies: { identity, br, gzip } };
  cache.set(key, page, seconds);
  return page;
}

function sendCached(request: IncomingMessage, response: ServerResponse, page: CachedPage): void {
  if (request.headers["if-none-match"] === page.headers.etag) {
    response.writeHead(304, page.headers).end();
    return;
  }
  const encoding = acceptedEncoding(request);
  send(request, response, { status: 200, headers: page.headers, body: page.bodies[encoding], encoding });
}

async function sendFresh(request: IncomingMessage, response: ServerResponse, rendered: Response): Promise<void> {
  const headers: Record<string, string | string[]> = Object.fromEntries(rendered.headers);
  const cookies = rendered.headers.getSetCookie();
  if (cookies.length) headers["set-cookie"] = cookies;
  const whole = Buffer.from(await rendered.arrayBuffer());
  const textual = /^(text\/|application\/json|image\/svg)/.test(rendered.headers.get("content-type") ?? "");
  const encoding = textual && whole.length > 500 ? acceptedEncoding(request) : "identity";
  send(request, response, { status: rendered.status, headers, body: await encode(whole, encoding), encoding });
}
