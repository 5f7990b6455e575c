import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWorkAppServer } from "./work-app-server.mjs";

let folder: string;
let backend: Server;
let app: Server;
let lonely: Server;

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "work-app-"));
  await mkdir(path.join(folder, "dist/assets"), { recursive: true });
  await mkdir(path.join(folder, "pictures"));
  await writeFile(path.join(folder, "dist/index.html"), "<title>work</title>");
  await writeFile(path.join(folder, "dist/assets/app-1.js"), "1");
  await writeFile(path.join(folder, "pictures/kopi-160.webp"), "webp");
  await writeFile(path.join(folder, "secret.txt"), "secret");
  backend = createServer(async (incoming, response) => {
    const chunks = await incoming.toArray();
    const { url, method, headers } = incoming;
    response.writeHead(201, { "content-type": "application/json" });
    response.end(JSON.stringify({ url, method, body: Buffer.concat(chunks).toString(), token: headers.authorization }));
  });
  const dist = pathToFileURL(`${folder}/dist/`);
  const settings = { port: 0, host: "127.0.0.1", picturesDir: path.join(folder, "pictures") };
  app = createWorkAppServer({ ...settings, backendUrl: await listen(backend) }, dist);
  lonely = createWorkAppServer({ ...settings, backendUrl: "http://127.0.0.1:1" }, dist);
  await Promise.all([listen(app), listen(lonely)]);
});

afterAll(async () => {
  for (const server of [app, lonely, backend]) server.close();
  await rm(folder, { recursive: true });
});

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const ask = (target: string, init?: RequestInit) => fetch(addressOf(app) + target, init);

/** `fetch` tidies an address up before it sends it; an attacker does not. */
function statusOfRaw(target: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { port } = app.address() as AddressInfo;
    request({ host: "127.0.0.1", port, path: target }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

describe("the work app's server", () => {
  it("passes commands to the backend without the /api", async () => {
    const response = await ask("/api/seller/orders/1/accept?x=1", {
      method: "POST",
      body: "{}",
      headers: { authorization: "Bearer t" },
    });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      url: "/seller/orders/1/accept?x=1",
      method: "POST",
      body: "{}",
      token: "Bearer t",
    });
  });

  it.each([
    ["id", "Server belum bisa dihubungi"],
    ["en-GB", "The server cannot be reached"],
  ])("says in %s that the backend is away", async (language, sentence) => {
    const response = await fetch(`${addressOf(lonely)}/api/seller/me`, { headers: { "accept-language": language } });
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({ code: "try_again", message: expect.stringContaining(sentence) });
  });

  it.each(["/", "/pesanan", "/pesanan/order_1/serahkan", "/uang?x=1"])("answers %s with the app", async (target) => {
    const response = await ask(target);
    expect(await response.text()).toContain("<title>work</title>");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
  });

  it.each(["/assets/app-1.js", "/pictures/kopi-160.webp"])("lets browsers keep %s", async (target) => {
    const response = await ask(target);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toMatch(/max-age=31536000.*immutable/);
  });

  it.each([
    ["/healthz", 200],
    ["/assets/app-2.js", 404],
    ["/pictures/none.webp", 404],
    ["/pictures/", 404],
    ["/pictures/../secret.txt", 404],
    ["/pictures/%2e%2e/secret.txt", 404],
    ["/pictures/..%2fsecret.txt", 404],
    ["/../secret.txt", 404],
    ["//", 200],
    ["/%zz", 200],
  ])("answers a bare %s with %i", async (target, status) => {
    expect(await statusOfRaw(target)).toBe(status);
  });

  it("takes no commands for itself", async () => {
    expect((await ask("/uang", { method: "POST" })).status).toBe(405);
  });
});
