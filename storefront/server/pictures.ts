import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream";

const NAME = /^\/pictures\/([a-z0-9][a-z0-9_-]*\.(webp|avif|jpg|svg|png))$/;
const TYPES: Record<string, string> = {
  webp: "image/webp",
  avif: "image/avif",
  jpg: "image/jpeg",
  svg: "image/svg+xml",
  png: "image/png",
};

/**
 * Answers `/pictures/<name>` from `folder`; gives false when the path is no picture's.
 * The folder is asked each time because pictures may be drawn after the shop has started.
 */
export async function servePicture(pathname: string, folder: string, response: ServerResponse): Promise<boolean> {
  if (!pathname.startsWith("/pictures/")) return false;
  const [, name, extension] = NAME.exec(pathname) ?? [];
  const file = name ? join(folder, name) : null;
  const found = file ? await stat(file).catch(() => null) : null;
  if (!file || !found?.isFile()) {
    response.writeHead(404, { "cache-control": "no-store" }).end();
    return true;
  }
  response.writeHead(200, {
    "content-type": TYPES[extension ?? ""] ?? "application/octet-stream",
    "content-length": found.size,
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
  });
  pipeline(createReadStream(file), response, () => undefined);
  return true;
}
