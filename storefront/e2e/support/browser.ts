import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { loadRuntime, type Runtime } from "./runtime";

const CANDIDATES = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: "id-ID",
  timezoneId: "Asia/Jakarta",
};
const PATIENCE_MS = 20_000;

interface Stage {
  runtime: Runtime;
  /** Opens a phone of its own: nothing is shared with other phones. */
  phone: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

/** A group of tests against a running copy in a real browser; skipped with a reason where one of them is missing. */
export function describeInBrowser(name: string, define: (stage: () => Stage) => void): void {
  const runtime = loadRuntime();
  const executablePath = CANDIDATES.find((path) => path && existsSync(path));
  const reason = runtime ? "no Chromium found, set CHROMIUM_PATH" : "set PASAR_E2E_RUNTIME to a runtime.json";
  if (!runtime || !executablePath) {
    console.warn(`skipped: ${name} (${reason})`);
    describe.skip(name, () => define(neverCalled));
    return;
  }
  describe(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: FLAGS });
    });
    afterAll(() => browser.close());
    const phone = async (options?: BrowserContextOptions) => {
      const context = await browser.newContext({ ...PHONE, ...options });
      context.setDefaultTimeout(PATIENCE_MS);
      return context;
    };
    define(() => ({ runtime, phone }));
  });
}

function neverCalled(): never {
  throw new Error("skipped tests have no stage");
}

/** Opens an address on a phone, and waits until its islands have what they need. */
export async function open(phone: BrowserContext, address: string): Promise<Page> {
  const page = await phone.newPage();
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  return page;
}

/** Keeps a picture of the page in `SCREENSHOT_DIR`; does nothing when that is not set. */
export async function snap(page: Page, name: string, fullPage = false): Promise<void> {
  const folder = process.env.SCREENSHOT_DIR;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
}

/** Collects what goes wrong in a page without being seen: script errors and blocked scripts. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    const expected = /Failed to load resource|ERR_INTERNET_DISCONNECTED|net::ERR/.test(message.text());
    if (message.type() === "error" && !expected) errors.push(message.text());
  });
  return errors;
}
