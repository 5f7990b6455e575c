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

interface Found {
  file: string;
  size: number;
  extension: string;
}

/**
 * Answers `/pictures/<name>` from `folder`; gives false when the path is no picture's. A WebP address is answered with the
 * AVIF beside it, where there is one and the browser's `accept` takes it: pages stay the same, photos get smaller.
 * The folder is asked each time because pictures may be made after the shop has started.
 */
export async function servePicture(
  pathname: string,
  accept: string | undefined,
  folder: string,
  response: ServerResponse,
): Promise<boolean> {
  if (!pathname.startsWith("/pictures/")) return false;
  const [, name] = NAME.exec(pathname) ?? [];
  const found = name ? await find(folder, name, accept?.includes("image/avif") ?? false) : null;
  if (!found) {
    response.writeHead(404, { "cache-control": "no-store" }).end();
    return true;
  }
  response.writeHead(200, {
    "content-type": TYPES[found.extension] ?? "application/octet-stream",
    "content-length": found.size,
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
    vary: "Accept",
  });
  pipeline(createReadStream(found.file), response, () => undefined);
  return true;
}

async function find(folder: string, name: string, takesAvif: boolean): Promise<Found | null> {
  const smaller = takesAvif && name.endsWith(".webp") ? name.replace(/webp$/, "avif") : null;
  return (smaller && (await open(folder, smaller))) || open(folder, name);
}

async function open(folder: string, name: string): Promise<Found | null> {
  const file = join(folder, name);
  const facts = await stat(file).catch(() => null);
  return facts?.isFile() ? { file, size: facts.size, extension: name.split(".").at(-1) ?? "" } : null;
}
