// @ts-check
import { createDatabase, dropDatabase, withClient } from "../../scripts/lib/postgres/databases.mjs";
import { missedAims } from "./aims.mjs";
import { createCatalogue } from "./catalogue.mjs";
import { MEDUSA, openEngine } from "./engines.mjs";
import {
  build,
  calibrate,
  heapMegabytes,
  measureRecall,
  measureTimes,
  measureUpdates,
  sampleWithTypos,
  startNoise,
} from "./measure.mjs";
import { seededRandom } from "./random.mjs";
import { printReport, writeReport } from "./report.mjs";
import { createWorkload } from "./workload.mjs";

/**
 * @typedef {import("./engines.mjs").Engine} Engine
 * @typedef {{ documents: number[], queries: number, rounds: number, seed: number, engines: string[], adminUrl: string, folder: string }} Options
 */

const { PASAR_SEARCH_BENCH: given } = process.env;
if (!given) throw new Error('Run "npm run bench:search": it starts the database this script measures.');
/** @type {Options} */
const options = JSON.parse(given);

/** What a search wants of PostgreSQL, for each engine on it alike. */
const SETTINGS = ["jit = off", "work_mem = '32MB'"];

/**
 * @param {string} name
 * @returns {Promise<string>} its address
 */
async function emptyDatabase(name) {
  await dropDatabase(options.adminUrl, name);
  await createDatabase(options.adminUrl, name);
  await withClient(options.adminUrl, async (client) => {
    for (const setting of SETTINGS) {
      await client.query(`alter database ${client.escapeIdentifier(name)} set ${setting}`);
    }
  });
  const url = new URL(options.adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** @param {number} count */
async function benchAt(count) {
  const random = seededRandom(options.seed);
  const catalogue = createCatalogue({ count, random });
  const { documents, vocabulary } = catalogue;
  const workload = createWorkload(catalogue, { count: options.queries, random });
  const noise = startNoise();
  /** @type {string[]} */
  const made = [];
  const setting = {
    synonyms: vocabulary.synonyms,
    createDatabase: (/** @type {string} */ name) => {
      made.push(name);
      return emptyDatabase(name);
    },
  };
  /** @type {Engine[]} */
  const engines = [];
  try {
    const begun = [];
    for (const name of options.engines) {
      console.log(`${name}: writing ${count} documents`);
      const heapBefore = heapMegabytes();
      const engine = await openEngine(name, setting);
      engines.push(engine);
      const built = await build(engine, documents);
      const recall = await measureRecall(engine, workload);
      begun.push({ engine, name, ...built, recall, heap_mb: Math.round(heapMegabytes() - heapBefore) });
    }
    const times = await measureTimes(engines, workload, { rounds: options.rounds, noise });
    const reports = [];
    for (const { engine, ...rest } of begun) {
      reports.push({
        ...rest,
        times: /** @type {import("./report.mjs").EngineReport["times"]} */ (times.get(engine)),
        ...(engine.name === MEDUSA ? { with_typos: await sampleWithTypos(engine, workload) } : {}),
        ...(await measureUpdates(engine, documents)),
      });
    }
    calibrate(noise);
    const { queries, rounds, seed } = options;
    return { documents: count, terms: vocabulary.words.length, queries, rounds, seed, engines: reports, noise };
  } finally {
    for (const engine of engines) await engine.close();
    for (const name of made) await dropDatabase(options.adminUrl, name);
  }
}

/** @type {string[]} */
const missed = [];
for (const count of options.documents) {
  const report = await benchAt(count);
  printReport(report);
  console.log(`All figures: ${await writeReport(options.folder, report)}`);
  missed.push(...missedAims(report));
}
if (missed.length > 0) {
  console.error(`\nAims that were missed:\n${missed.map((sentence) => `- ${sentence}`).join("\n")}`);
  process.exitCode = 1;
}
