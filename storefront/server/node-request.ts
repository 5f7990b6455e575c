import type { IncomingMessage } from "node:http";

const MOST_BODY_BYTES = 256 * 1024;
/** Three photos as large as the backend takes, on the one page that asks for them. */
const MOST_PHOTO_BYTES = 32 * 1024 * 1024;
const PHOTO_PAGE = /^(\/en)?\/pesanan\/[^/]+\/komplain\/[^/]+(\.data)?$/;

/** Thrown when a request is larger than the shop ever needs. */
export class BodyTooLarge extends Error {}

/** The address a request asked for. `publicUrl` wins over what the request says about itself. Throws on nonsense. */
export function requestUrl(request: IncomingMessage, publicUrl: string | null): URL {
  const origin = publicUrl ?? `http://${request.headers.host ?? "localhost"}`;
  return new URL(origin + (request.url ?? "/").replace(/^\/+/, "/"));
}

/** Turns Node's request into a web Request. Throws BodyTooLarge past 256 kB, or 32 MB where photos are sent. */
export async function toWebRequest(request: IncomingMessage, url: URL): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const single of [value ?? []].flat()) headers.append(name, single);
  }
  const method = request.method === "HEAD" ? "GET" : request.method;
  const bare = method === "GET" || method === undefined;
  const most = PHOTO_PAGE.test(url.pathname) ? MOST_PHOTO_BYTES : MOST_BODY_BYTES;
  return new Request(url, { method, headers, body: bare ? null : await wholeBody(request, most) });
}

async function wholeBody(request: IncomingMessage, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
