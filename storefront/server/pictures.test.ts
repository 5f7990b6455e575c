import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { servePicture } from "./pictures";

const CHROME = "image/avif,image/webp,image/apng,*/*;q=0.8";

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "shop-pictures-"));
  await mkdir(join(folder, "pictures"));
  for (const name of ["new-320.webp", "new-320.avif", "new-og.jpg", "old-320.webp"]) {
    await writeFile(join(folder, "pictures", name), name);
  }
  await writeFile(join(folder, "secret.webp"), "secret");
  server = createServer(async ({ url = "/", headers }, response) => {
    if (!(await servePicture(url, headers.accept, join(folder, "pictures"), response))) response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const ask = (path: string, accept = "*/*") =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers: { accept } });

describe("serving pictures", () => {
  it.each([
    ["/pictures/new-320.webp", CHROME, "new-320.avif", "image/avif"],
    ["/pictures/new-320.webp", "image/webp,*/*", "new-320.webp", "image/webp"],
    ["/pictures/old-320.webp", CHROME, "old-320.webp", "image/webp"],
    ["/pictures/new-og.jpg", CHROME, "new-og.jpg", "image/jpeg"],
  ])("answers %s to %s with %s", async (path, accept, content, type) => {
    const response = await ask(path, accept);
    expect(await response.text()).toBe(content);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("vary")).toBe("Accept");
    expect(response.headers.get("cache-control")).toContain("immutable");
  });

  it.each(["/pictures/none.webp", "/pictures/..%2fsecret.webp", "/pictures/", "/pictures/new-320.html"])(
    "has nothing at %s",
    async (path) => expect((await ask(path, CHROME)).status).toBe(404),
  );

  it("leaves other addresses alone", async () => expect((await ask("/produk/x")).status).toBe(204));
});
