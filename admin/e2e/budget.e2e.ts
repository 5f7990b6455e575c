import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import budgets from "../budgets.json";
import { openBrowser, signIn } from "./phone";
import { membersOf, runtime } from "./runtime";

const [member] = membersOf(-1);

async function gzippedKilobytes(address: string): Promise<number> {
  const body = Buffer.from(await (await fetch(address)).arrayBuffer());
  return gzipSync(body, { level: 9 }).length / 1_000;
}

/** The scripts and styles a phone that has nothing yet loads for a page. */
async function loadedBy(path: string): Promise<string[]> {
  const browser = await openBrowser();
  try {
    const options = { baseURL: runtime.urls.admin, serviceWorkers: "block" } as const;
    const before = await browser.newContext(options);
    await signIn(await before.newPage(), member);
    const context = await browser.newContext({ ...options, storageState: await before.storageState() });
    const page = await context.newPage();
    const addresses = new Set<string>();
    page.on("request", (request) => {
      if (["script", "stylesheet"].includes(request.resourceType())) addresses.add(request.url());
    });
    await page.goto(path);
    await page.getByRole("heading", { level: 1, name: "Beranda" }).waitFor();
    await page.waitForLoadState("networkidle");
    return [...addresses];
  } finally {
    await browser.close();
  }
}

it("the first page stays within its budget of scripts and styles", async () => {
  const addresses = await loadedBy("/");
  expect(addresses.some((path) => path.endsWith(".js"))).toBe(true);
  expect(addresses.some((path) => path.endsWith(".css"))).toBe(true);
  const sizes = await Promise.all(addresses.map(gzippedKilobytes));
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
