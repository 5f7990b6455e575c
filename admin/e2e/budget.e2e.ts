import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import budgets from "../budgets.json";
import { runtime } from "./runtime";

async function gzippedKilobytes(address: string): Promise<number> {
  const body = Buffer.from(await (await fetch(address)).arrayBuffer());
  return gzipSync(body, { level: 9 }).length / 1_000;
}

it("the first page stays within its budget of scripts and styles", async () => {
  const html = await (await fetch(`${runtime.urls.admin}/`)).text();
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? "");
  expect(addresses.some((path) => path.endsWith(".js"))).toBe(true);
  expect(addresses.some((path) => path.endsWith(".css"))).toBe(true);
  const sizes = await Promise.all(addresses.map((path) => gzippedKilobytes(new URL(path, runtime.urls.admin).href)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.warn(`Work app, first page: ${total.toFixed(1)} kB gzip of scripts and styles.`);
  expect(total).toBeLessThanOrEqual(budgets.initial_gzip_kilobytes);
});

it("scripts and styles come compressed and may be kept for ever, the page itself may not", async () => {
  const page = await fetch(`${runtime.urls.admin}/pesanan`);
  expect(page.headers.get("cache-control")).toBe("no-cache");
  const [, script = ""] = /src="([^"]+\.js)"/.exec(await page.text()) ?? [];
  const response = await fetch(runtime.urls.admin + script, { headers: { "accept-encoding": "br" } });
  expect(response.headers.get("content-encoding")).toBe("br");
  expect(response.headers.get("cache-control")).toContain("immutable");
});
