import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { CachedPage } from "./page-cache";

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
const BROTLI_QUALITY = 5;

type Encoding = keyof CachedPage["bodies"];

/** The best encoding the reader's browser takes. */
export function acceptedEncoding(request: IncomingMessage): Encoding {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : "identity";
}

/** Compresses a text body. */
export async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "br") {
    return toBrotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    });
  }
  return encoding === "gzip" ? toGzip(body) : body;
}

/** Sends a whole body in the given encoding; a HEAD request gets the headers only. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body, encoding }: SendableAnswer,
): void {
  response.writeHead(status, {
    ...headers,
    vary: "Accept-Encoding",
    "content-length": body.length,
    ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

interface SendableAnswer {
  status: number;
  headers: Record<string, string | string[]>;
  body: Buffer;
  encoding: Encoding;
}
