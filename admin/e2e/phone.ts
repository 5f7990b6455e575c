import path from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { watch } from "./failures";
import { chromiumPath, runtime, screenshotDir } from "./runtime";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chromium without a window. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, headless: true, args: FLAGS });
}

/** Phones for the tests of a file, in a browser that is open for as long as they run. */
export function phones() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** A phone on which nobody has signed in. */
  const openPhone = () => newPhone(browser);
  /** A phone on which this member sees the orders. */
  const signedIn = async (account: { phone: string; pin: string }): Promise<Page> => {
    const { page } = await openPhone();
    await signIn(page, account);
    return page;
  };
  return { openPhone, signedIn };
}

/** A small phone; every bell tone it plays is counted in `window.tones`. */
async function newPhone(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    baseURL: runtime.urls.admin,
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: "id-ID",
  });
  await context.addInitScript(() => {
    const counter = window as typeof window & { tones: number };
    counter.tones = 0;
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (when) {
      counter.tones += 1;
      start.call(this, when);
    };
  });
  return { context, page: watch(await context.newPage()) };
}

/** How many bell tones the page has played since it was loaded. */
export function tonesOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as typeof window & { tones: number }).tones);
}

/** Fills the sign-in page that is shown and sends it. */
export async function enter(page: Page, { phone, pin }: { phone: string; pin: string }): Promise<void> {
  await page.getByLabel("Nomor HP").fill(phone);
  await page.getByLabel("PIN 6 angka").fill(pin);
  await page.getByRole("button", { name: "Masuk" }).click();
}

/** Signs a member in and goes to the orders. */
export async function signIn(page: Page, account: { phone: string; pin: string }): Promise<void> {
  await page.goto("/masuk");
  await enter(page, account);
  await page.getByRole("heading", { level: 1, name: "Beranda" }).waitFor();
  await page.getByRole("navigation", { name: "Menu utama" }).getByRole("link", { name: "Pesanan" }).click();
  await page.getByRole("heading", { level: 1, name: "Pesanan" }).waitFor();
}

/** Keeps a picture of the screen, if asked to by the environment. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  if (screenshotDir) await page.screenshot({ path: path.join(screenshotDir, `${name}.png`) });
}
