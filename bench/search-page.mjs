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
/** Milliseconds between keys, one after the other: people type a key in 120 to 200. */
const PACE_MS = [120, 200, 150, 180, 130, 170];
/** The answer to the last key of a word has this long. */
const LAST_KEY_MS = 1_000;

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

/** @param {string} name @param {number[]} values @param {string} [remark] */
function printTimes(name, values, remark = "") {
  const [middle, most] = [quantile(values, 0.5), quantile(values, 0.95)].map((time) => time.toFixed(0).padStart(5));
  console.log(`${name.padEnd(44)} p50 ${middle} ms   p95 ${most} ms   n ${values.length}${remark}`);
}

/** @param {string} name @param {Keys} keys */
function printKeys(name, { pressed, painted }) {
  const others = pressed - painted.length;
  printTimes(name, painted, others > 0 ? `   not counted ${others}: nothing new before the next key` : "");
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
 * How many keys were pressed, and the milliseconds to the frame that showed the answer of each that had one before the next.
 * @typedef {{ pressed: number, painted: number[] }} Keys
 */

/**
 * Times keys while words are typed, and while they are taken back letter by letter. An answer counts when it is the one to
 * what stands in the field: results have a heading that names it.
 * @param {string} address @param {string} changing the part of the page that shows the answer
 * @returns {Promise<{ typed: Keys, takenBack: Keys }>}
 */
async function keysToPaint(address, changing) {
  const page = await (await browser.newContext(PHONE)).newPage();
  await page.goto(shop + address, { waitUntil: "networkidle" });
  await page.getByLabel("Cari barang").tap();
  await page.locator("[role=combobox]").waitFor();
  await page.evaluate((/** @type {string} */ selector) => {
    const bench = /** @type {any} */ (globalThis);
    const changed = /** @type {Element} */ (document.querySelector(selector));
    Object.assign(bench, { painted: [], waiting: null });
    addEventListener(
      "input",
      ({ timeStamp, target }) => {
        bench.waiting = { since: timeStamp, words: /** @type {HTMLInputElement} */ (target).value.trim() };
      },
      true,
    );
    new MutationObserver(() => {
      const { waiting } = bench;
      const heading = changed.querySelector("h1");
      if (!waiting || (heading && waiting.words && !heading.textContent?.includes(`“${waiting.words}”`))) return;
      bench.waiting = null;
      requestAnimationFrame(() => setTimeout(() => bench.painted.push(performance.now() - waiting.since)));
    }).observe(changed, { childList: true, subtree: true });
  }, changing);
  let keysPressed = 0;
  /** @param {string[]} keys @param {Keys} into */
  const press = async (keys, into) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(PACE_MS[keysPressed++ % PACE_MS.length]);
    }
    await page.waitForTimeout(LAST_KEY_MS);
    into.pressed += keys.length;
    into.painted.push(...(await page.evaluate(() => /** @type {any} */ (globalThis).painted.splice(0))));
  };
  /** @returns {Keys} */
  const none = () => ({ pressed: 0, painted: [] });
  const times = { typed: none(), takenBack: none() };
  for (const words of WORDS) {
    await press(
      [...words].map((letter) => (letter === " " ? "Space" : letter)),
      times.typed,
    );
    await press(
      [...words].map(() => "Backspace"),
      times.takenBack,
    );
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
    printKeys(`key to ${name}`, typed);
    printKeys(`key to ${name}, a letter taken back`, takenBack);
  }
  printLoad();
} finally {
  await browser.close();
}
