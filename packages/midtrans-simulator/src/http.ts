import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { isJsonObject, type JsonObject } from "./json";

/** A received request with its body already read. */
export interface SimulatorRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  rawBody: string;
}

/** An answer that is not sent yet, so that a fault can still spoil it. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** Handles one route; `params` are the decoded groups of the route pattern. */
export interface Route {
  method: string;
  pattern: RegExp;
  handle(request: SimulatorRequest, params: string[]): Reply | Promise<Reply>;
}

const MAX_BODY_BYTES = 1024 * 1024;

/** JSON answer. */
export function jsonReply(status: number, value: unknown): Reply {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}

/** HTML page that may load nothing from elsewhere. */
export function htmlReply(status: number, html: string): Reply {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'",
    "cache-control": "no-store",
  };
  return { status, headers, body: html };
}

/** See-other redirect to a relative address, so that it also works behind a path prefix. */
export function redirectReply(location: string): Reply {
  return { status: 303, headers: { location }, body: "" };
}

/** Reads the whole body; rejects when it is larger than one megabyte. */
export async function readRequest(incoming: IncomingMessage): Promise<SimulatorRequest> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Error("body too large");
    chunks.push(chunk);
  }
  const url = new URL(incoming.url ?? "/", "http://simulator");
  return {
    method: incoming.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    rawBody: Buffer.concat(chunks).toString("utf8"),
  };
}

/** Parses a JSON body: the object, an empty one for an empty body or `null`, or null when it is not JSON. */
export function parseJsonBody(request: SimulatorRequest): JsonObject | null {
  if (request.rawBody.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(request.rawBody);
    if (value === null) return {};
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** The first value of a header, or undefined. `name` in lower case. */
export function headerOf(request: SimulatorRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** True when the request carries `key` the way Midtrans asks: as user name, with an empty password. */
export function hasBasicAuth(request: SimulatorRequest, key: string): boolean {
  return request.headers.authorization === `Basic ${Buffer.from(`${key}:`).toString("base64")}`;
}

/** How the caller reached the simulator, without a trailing slash. */
export function baseUrlOf(request: SimulatorRequest): string {
  return `http://${request.headers.host ?? "127.0.0.1"}`;
}

/** Runs the first route that matches, or gives null when none does. */
export async function dispatch(routes: Route[], request: SimulatorRequest): Promise<Reply | null> {
  for (const route of routes) {
    const match = route.method === request.method ? route.pattern.exec(request.path) : null;
    if (match) return route.handle(request, match.slice(1).map(decodeSegment));
  }
  return null;
}

/** Sends an answer that nothing spoiled. */
export function sendReply(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, reply.headers);
  response.end(reply.body);
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
