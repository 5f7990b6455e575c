// @ts-check
// Figures of the search page in a real browser: JavaScript of a first visit, LCP on a slow line, and the time from a key
// to the painted results. Needs a running copy (`PASAR_E2E_RUNTIME`) and Chromium (`CHROMIUM_PATH`).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import { findChromium } from "../scripts/lib/chromium.mjs";

const { chromium } = createRequire(new URL("../storefront/package.json", import.meta.url))("playwright-core");

const WORDS = ["keripik pisang", "beras", "kopi bubuk", "minyak goreng", "telor", "sambal", "gula aren", "tas rotan"];
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
/** The slow 3G line of the front end's goals: 400 kbit/s, 400 ms there and back, a processor four times slower. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER_CPU = 4;
const LCP_RUNS = 5;
const KEY_PAUSE_MS = 150;

const { urls } = JSON.parse(readFileSync(process.env.PASAR_E2E_RUNTIME ?? "", "utf8"));
const shop = urls.storefront;
const browser = await chromium.launch({
  executablePath: findChromium(process.env),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** @param {string} name @param {number[]} values */
function printTimes(name, values) {
  const [middle, most] = [quantile(values, 0.5), quantile(values, 0.95)].map((time) => time.toFixed(0).padStart(5));
  console.log(`${name.padEnd(44)} p50 ${middle} ms   p95 ${most} ms   n ${values.length}`);
}

function printLoad() {
  const loads = os.loadavg().map((load) => load.toFixed(1));
  console.log(`load average ${loads.join(" ")}`);
}

/** Bytes of the scripts a page loads by itself, gzipped as the shop serves them. */
async function firstScripts() {
  const page = await (await browser.newContext(PHONE)).newPage();
  /** @type {string[]} */
  const scripts = [];
  page.on("request", (/** @type {any} */ request) => {
    if (/\/assets\/.*\.js$/.test(request.url())) scripts.push(request.url());
  });
  await page.goto(`${shop}/cari?q=keripik`, { waitUntil: "networkidle" });
  await page.context().close();
  const sizes = await Promise.all(
    [...new Set(scripts)].map(async (url) => {
      const answer = await fetch(url, { headers: { "accept-encoding": "gzip" } });
      return Number(answer.headers.get("content-length"));
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Largest contentful paint of a first visit on a slow line, milliseconds. */
async function slowPaint() {
  const page = await (await browser.newContext(PHONE)).newPage();
  const line = await page.context().newCDPSession(page);
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", SLOW_3G);
  await line.send("Emulation.setCPUThrottlingRate", { rate: SLOWER_CPU });
  await page.goto(`${shop}/cari?q=keripik`, { waitUntil: "networkidle", timeout: 60_000 });
  const paint = await page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
      }),
  );
  await page.context().close();
  return Number(paint);
}

/**
 * Milliseconds from each key to the frame that shows what it changed: while words are typed, and while they are taken back
 * letter by letter.
 * @param {string} address @param {string} changing the part of the page that shows the answer
 */
async function keysToPaint(address, changing) {
  const page = await (await browser.newContext(PHONE)).newPage();
  await page.goto(shop + address, { waitUntil: "networkidle" });
  await page.getByLabel("Cari barang").tap();
  await page.locator("[role=combobox]").waitFor();
  await page.evaluate((/** @type {string} */ selector) => {
    const bench = /** @type {any} */ (globalThis);
    bench.times = [];
    addEventListener("input", ({ timeStamp }) => (bench.typed = timeStamp), true);
    new MutationObserver(() => {
      const { typed } = bench;
      bench.typed = null;
      if (typed) requestAnimationFrame(() => setTimeout(() => bench.times.push(performance.now() - typed)));
    }).observe(/** @type {Element} */ (document.querySelector(selector)), { childList: true, subtree: true });
  }, changing);
  /** @type {{ typed: number[], takenBack: number[] }} */
  const times = { typed: [], takenBack: [] };
  /** @param {string} key */
  const press = async (key) => {
    await page.keyboard.press(key);
    await page.waitForTimeout(KEY_PAUSE_MS);
  };
  const collect = () => page.evaluate(() => /** @type {any} */ (globalThis).times.splice(0));
  for (const words of WORDS) {
    for (const key of words) await press(key === " " ? "Space" : key);
    times.typed.push(...(await collect()));
    for (const _ of words) await press("Backspace");
    times.takenBack.push(...(await collect()));
  }
  await page.context().close();
  return times;
}

try {
  printLoad();
  console.log(`JavaScript of a first visit: ${((await firstScripts()) / 1000).toFixed(1)} kB gzip`);
  /** @type {number[]} */
  const paints = [];
  for (let run = 0; run < LCP_RUNS; run++) paints.push(await slowPaint());
  printTimes("LCP, slow 3G, processor 4 times slower", paints);
  for (const [name, address, changing] of [
    ["results", "/cari", "#hasil"],
    ["suggestions", "/", "form[data-search]"],
  ]) {
    const { typed, takenBack } = await keysToPaint(address, changing);
    printTimes(`key to ${name}`, typed);
    printTimes(`key to ${name}, a letter taken back`, takenBack);
  }
  printLoad();
} finally {
  await browser.close();
}
