import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ErrorBody } from "@pasar/contracts/errors";
import sirv from "sirv";
import { config } from "../app/lib/config.server";
import { BodyTooLarge, requestUrl } from "./node-request";
import { servePage } from "./pages";
import { servePicture } from "./pictures";

const CLIENT_FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "client");
const GRACE_MS = 5_000;

const serveFile = sirv(CLIENT_FOLDER, {
  etag: true,
  brotli: true,
  gzip: true,
  setHeaders: (response, pathname) => {
    const hashed = pathname.startsWith("/assets/");
    response.setHeader("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
    response.setHeader("X-Content-Type-Options", "nosniff");
  },
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = parsedUrl(request);
  if (!url) return refuse(response, 400, { code: "invalid_request", message: "Alamat ini tidak benar." });
  if (url.pathname === "/healthz") return sendJson(response, 200, { ok: true });
  if (await servePicture(url.pathname, request.headers.accept, config().picturesDir, response)) return;
  if (request.method === "GET" || request.method === "HEAD") {
    const notAFile = await new Promise<boolean>((resolve) => {
      response.once("close", () => resolve(false));
      serveFile(request, response, () => resolve(true));
    });
    if (!notAFile) return;
  }
  await servePage(request, response, url);
}

function parsedUrl(request: IncomingMessage): URL | null {
  try {
    return requestUrl(request, config().publicUrl);
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: number, body: ErrorBody): void {
  sendJson(response, status, body);
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { "content-type": "application/json", "cache-control": "no-store" })
    .end(JSON.stringify(body));
}

function fail(error: unknown, response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
  } else if (error instanceof BodyTooLarge) {
    response.setHeader("connection", "close");
    refuse(response, 413, { code: "body_too_large", message: "Data yang dikirim terlalu besar." });
  } else {
    console.error(error);
    refuse(response, 500, { code: "internal_error", message: "Ada gangguan di toko. Coba lagi sebentar lagi." });
  }
}

function start(): void {
  const { port, host } = config();
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => fail(error, response));
  });
  server.on("error", (error) => {
    console.error(`The shop cannot listen on ${host}:${port}: ${error.message}`);
    process.exit(1);
  });
  server.listen(port, host, () => console.warn(`shop ready on http://${host}:${port}`));
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      setTimeout(() => process.exit(0), GRACE_MS).unref();
    });
  }
}

start();
