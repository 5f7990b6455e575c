// @ts-check
import os from "node:os";
import { mean, median, medianOfRounds, percentiles, recall } from "./figures.mjs";
import { relevanceSearch } from "./product-index.mjs";
import { SHARES } from "./queries.mjs";

/**
 * @typedef {import("./engines.mjs").Engine} Engine
 * @typedef {import("./figures.mjs").Percentiles} Percentiles
 * @typedef {import("./workload.mjs").Measure} Measure
 * @typedef {import("./workload.mjs").Workload} Workload
 * @typedef {{ build_seconds: number, disk_mb: number, heap_mb: number }} Built
 * @typedef {{ overall: number, kinds: Record<string, number> }} Recall
 * @typedef {{ asked: number, recall: number, p50: number, p95: number }} TypoSample
 * @typedef {{ calibration_ms: number[], load: number[] }} Noise
 */

const BATCH = 500;
const MANY = 100;
const SINGLE_UPDATES = 40;
const MANY_UPDATES = 5;
const SAMPLE_MS = 30_000;
const MEGABYTE = 2 ** 20;

/**
 * Writes all documents and lets the store come to rest.
 * @param {Engine} engine
 * @param {object[]} documents
 * @returns {Promise<Omit<Built, "heap_mb">>}
 */
export async function build(engine, documents) {
  const start = performance.now();
  await engine.prepare();
  for (let from = 0; from < documents.length; from += BATCH) await engine.write(documents.slice(from, from + BATCH));
  const seconds = (performance.now() - start) / 1_000;
  await engine.settle();
  return { build_seconds: round(seconds, 1), disk_mb: Math.round((await engine.bytes()) / MEGABYTE) };
}

/**
 * Asks every query once: what is found, and a warm-up for what is timed later.
 * @param {Engine} engine
 * @param {Workload} workload
 * @returns {Promise<Recall>}
 */
export async function measureRecall(engine, { queries, of }) {
  const searches = of(engine, 0).relevance;
  /** @type {Record<string, number[]>} */
  const kinds = Object.fromEntries(Object.keys(SHARES).map((kind) => [kind, []]));
  for (const [place, query] of queries.entries()) {
    const { hits } = await engine.ask(/** @type {import("./engines.mjs").SearchQuery} */ (searches[place]));
    kinds[query.kind]?.push(recall(hits, query));
  }
  return {
    overall: round(mean(Object.values(kinds).flat()), 3),
    kinds: Object.fromEntries(Object.entries(kinds).map(([kind, shares]) => [kind, round(mean(shares), 3)])),
  };
}

/**
 * Times each engine's searches, round by round in turn, so that a busy moment of the machine meets them alike.
 * @param {Engine[]} engines
 * @param {Workload} workload
 * @param {{ rounds: number, noise: Noise }} options
 * @returns {Promise<Map<Engine, Record<Measure, Percentiles>>>}
 */
export async function measureTimes(engines, workload, { rounds, noise }) {
  /** @type {Map<Engine, Record<string, Percentiles[]>>} */
  const taken = new Map(engines.map((engine) => [engine, {}]));
  for (let count = 0; count < rounds; count += 1) {
    for (const engine of engines) {
      calibrate(noise);
      for (const [measure, list] of Object.entries(workload.of(engine, count))) {
        const times = await timeEach(list, (query) => engine.ask(query));
        const all = /** @type {Record<string, Percentiles[]>} */ (taken.get(engine));
        all[measure] = [...(all[measure] ?? []), percentiles(times)];
      }
    }
  }
  const medians = (/** @type {Record<string, Percentiles[]>} */ all) =>
    Object.fromEntries(Object.entries(all).map(([measure, each]) => [measure, rounded(medianOfRounds(each))]));
  return new Map(
    [...taken].map(([engine, all]) => [engine, /** @type {Record<Measure, Percentiles>} */ (medians(all))]),
  );
}

/**
 * How long until a changed price can be found, for one product and for a hundred at once, in milliseconds.
 * @param {Engine} engine
 * @param {import("./catalogue.mjs").ProductDocument[]} documents
 */
export async function measureUpdates(engine, documents) {
  const changed = documents.map((document) => ({ ...document, price: document.price + 500 }));
  const one = await timeEach(changed.slice(0, SINGLE_UPDATES), (document) => engine.write([document]));
  const starts = Array.from({ length: MANY_UPDATES }, (_, place) => place * MANY);
  const many = await timeEach(starts, (start) => engine.write(changed.slice(start, start + MANY)));
  return { update_one_ms: round(median(one), 1), update_hundred_ms: round(median(many), 1) };
}

/**
 * Medusa's engine with its typo tolerance on compares each query with every row; as many queries as half a minute allows.
 * @param {Engine} engine
 * @param {Workload} workload
 * @returns {Promise<TypoSample>}
 */
export async function sampleWithTypos(engine, { queries }) {
  const until = performance.now() + SAMPLE_MS;
  const shares = [];
  const times = [];
  for (const query of queries) {
    const start = performance.now();
    if (start > until) break;
    const { hits } = await engine.ask(relevanceSearch(query, { forgivesTypos: true }));
    times.push(performance.now() - start);
    shares.push(recall(hits, query));
  }
  const { p50, p95 } = rounded(percentiles(times));
  return { asked: times.length, recall: round(mean(shares), 3), p50, p95 };
}

/** @returns {Noise} */
export function startNoise() {
  const noise = { calibration_ms: [], load: [] };
  calibrate(noise);
  return noise;
}

/**
 * The same work each time: when it takes longer, something else has the processor.
 * @param {Noise} noise
 */
export function calibrate({ calibration_ms, load }) {
  const start = performance.now();
  let value = 1;
  for (let turn = 0; turn < 20_000_000; turn += 1) value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0;
  calibration_ms.push(round(performance.now() - start + (value === 0 ? 1 : 0), 1));
  load.push(round(os.loadavg()[0] ?? 0, 2));
}

/** Memory this process keeps, megabytes. */
export function heapMegabytes() {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}

/**
 * @template T
 * @param {T[]} list
 * @param {(item: T) => Promise<unknown>} work
 * @returns {Promise<number[]>} milliseconds each
 */
async function timeEach(list, work) {
  const times = [];
  for (const item of list) {
    const start = performance.now();
    await work(item);
    times.push(performance.now() - start);
  }
  return times;
}

/**
 * @param {Percentiles} values
 * @returns {Percentiles}
 */
function rounded({ p50, p95, p99 }) {
  return { p50: round(p50, 1), p95: round(p95, 1), p99: round(p99, 1) };
}

/**
 * @param {number} value
 * @param {number} digits
 */
function round(value, digits) {
  return Number(value.toFixed(digits));
}
