import { createHash, randomBytes } from "node:crypto";
import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable } from "@react-router/node";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { type EntryContext, isRouteErrorResponse, ServerRouter } from "react-router";
import { islandBoots } from "./islands/boot";

const TIME_LIMIT_MS = 10_000;
const BOOT_HASHES = Object.values(islandBoots)
  .map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`)
  .join(" ");

/** Lite pages are rendered at once and without the router's data script; app pages stream with a nonce. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response | Promise<Response> {
  headers.set("content-type", "text/html; charset=utf-8");
  headers.set("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "same-origin");
  if (!headers.has("cache-control")) headers.set("cache-control", "private, no-cache");
  if (isLite(context)) {
    protect(headers, BOOT_HASHES);
    const quiet = { ...context, serverHandoffStream: undefined };
    const html = renderToString(<ServerRouter context={quiet} url={request.url} />);
    return new Response(`<!doctype html>${html}`, { status, headers });
  }
  const nonce = randomBytes(16).toString("base64");
  protect(headers, `'nonce-${nonce}'`);
  return streamed(<ServerRouter context={context} url={request.url} nonce={nonce} />, status, headers, nonce);
}

/** Refusals of bad requests are answers, not faults of the shop, and stay out of its log. */
export function handleError(error: unknown): void {
  if (!isRouteErrorResponse(error) || error.status >= 500) console.error(error);
}

function isLite({ staticHandlerContext, routeModules }: EntryContext): boolean {
  if (import.meta.env.DEV) return false;
  return staticHandlerContext.matches.some(({ route }) => {
    const handle = routeModules[route.id]?.handle as { lite?: boolean } | undefined;
    return handle?.lite === true;
  });
}

function protect(headers: Headers, scripts: string): void {
  if (import.meta.env.DEV) return;
  headers.set(
    "content-security-policy",
    `default-src 'self'; script-src 'self' ${scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; ` +
      "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  );
}

function streamed(page: React.ReactElement, status: number, headers: Headers, nonce: string): Promise<Response> {
  return new Promise((resolve, reject) => {
    let finalStatus = status;
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onShellReady() {
        const body = new PassThrough();
        body.once("close", () => clearTimeout(timer));
        resolve(new Response(createReadableStreamFromReadable(body), { status: finalStatus, headers }));
        pipe(body);
      },
      onShellError: reject,
      onError(error) {
        finalStatus = 500;
        console.error(error);
      },
    });
    const timer = setTimeout(abort, TIME_LIMIT_MS);
  });
}
