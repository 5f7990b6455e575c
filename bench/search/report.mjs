// @ts-check
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * @typedef {import("./measure.mjs").Built & {
 *   name: string,
 *   recall: import("./measure.mjs").Recall,
 *   times: Record<import("./workload.mjs").Measure, import("./figures.mjs").Percentiles>,
 *   update_one_ms: number,
 *   update_hundred_ms: number,
 *   with_typos?: import("./measure.mjs").TypoSample,
 * }} EngineReport
 * @typedef {{ documents: number, terms: number, queries: number, rounds: number, seed: number, engines: EngineReport[],
 *   noise: import("./measure.mjs").Noise }} SizeReport
 */

/** @param {SizeReport} report */
export function printReport({ documents, terms, queries, rounds, seed, engines, noise }) {
  console.log(
    `\n${documents} documents, ${terms} terms, ${queries} queries, seed ${seed}; milliseconds are medians of ${rounds} rounds`,
  );
  console.table(byEngine(engines, ({ times }) => flattenTimes(times)));
  console.table(byEngine(engines, ({ recall }) => ({ overall: recall.overall, ...recall.kinds })));
  console.table(
    byEngine(engines, (engine) => ({
      "build s": engine.build_seconds,
      "disk MB": engine.disk_mb,
      "heap MB": engine.heap_mb,
      "one update ms": engine.update_one_ms,
      "100 updates ms": engine.update_hundred_ms,
    })),
  );
  for (const { name, with_typos: sample } of engines) {
    if (sample) {
      console.log(
        `${name} with typo tolerance on: ${sample.asked} queries in half a minute, p50 ${sample.p50} ms, p95 ${sample.p95} ms, recall@10 ${sample.recall}`,
      );
    }
  }
  const { calibration_ms: calibration, load } = noise;
  console.log(
    `Noise: the same work took ${Math.min(...calibration)} to ${Math.max(...calibration)} ms, load ${load[0]} before, ${load.at(-1)} after`,
  );
}

/**
 * @param {string} folder
 * @param {SizeReport} report
 * @returns {Promise<string>} the file
 */
export async function writeReport(folder, report) {
  await mkdir(folder, { recursive: true });
  const moment = new Date().toISOString().replace(/[:.]/g, "-");
  const file = path.join(folder, `search-${report.documents}-${moment}.json`);
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  return file;
}

/** @param {EngineReport["times"]} times */
function flattenTimes(times) {
  return Object.fromEntries(
    Object.entries(times).map(([measure, { p50, p95, p99 }]) => [`${measure} p50/p95/p99`, `${p50} / ${p95} / ${p99}`]),
  );
}

/**
 * @param {EngineReport[]} engines
 * @param {(engine: EngineReport) => object} row
 */
function byEngine(engines, row) {
  return Object.fromEntries(engines.map((engine) => [engine.name, row(engine)]));
}
