// @ts-check
import { EMBEDDED, MEDUSA } from "./engines.mjs";

/**
 * @typedef {import("./report.mjs").SizeReport} SizeReport
 * @typedef {import("./report.mjs").EngineReport} EngineReport
 */

/** Milliseconds in which 95 of 100 searches with facets and filters are answered, by number of documents. */
const MOST_P95_MS = /** @type {const} */ ({ 50000: 15, 200000: 60 });
const LEAST_RECALL = 0.95;
const LEAST_RECALL_OF_A_KIND = 0.99;
const SURE_KINDS = ["exact", "multi-word", "prefix", "synonym", "affix", "one typo"];
const TIMES_FASTER = 10;
/** Among few documents the way to the database takes most of the time, on every engine. */
const COMPARED_FROM = 50_000;

/**
 * What the embedded engine promises and did not hold in this run.
 * @param {SizeReport} report
 * @returns {string[]} a sentence each
 */
export function missedAims({ documents, engines }) {
  const ours = engines.find(({ name }) => name === EMBEDDED);
  if (!ours) return [];
  const theirs = engines.find(({ name }) => name === MEDUSA);
  return [
    ...missedTime(documents, ours),
    ...missedRecall(ours),
    ...(theirs && documents >= COMPARED_FROM ? missedComparison(ours, theirs) : []),
  ].map((sentence) => `${documents} documents: ${sentence}`);
}

/**
 * @param {number} documents
 * @param {EngineReport} ours
 */
function missedTime(documents, { times }) {
  const most = Object.entries(MOST_P95_MS).find(([size]) => Number(size) >= documents)?.[1];
  const { p95 } = times.relevance;
  return most !== undefined && p95 > most ? [`p95 with facets and filters is ${p95} ms, the aim is ${most} ms.`] : [];
}

/** @param {EngineReport} ours */
function missedRecall({ recall }) {
  const kinds = SURE_KINDS.filter((kind) => (recall.kinds[kind] ?? 1) < LEAST_RECALL_OF_A_KIND).map(
    (kind) => `recall@10 of "${kind}" is ${recall.kinds[kind]}, the aim is ${LEAST_RECALL_OF_A_KIND}.`,
  );
  const overall =
    recall.overall < LEAST_RECALL ? [`recall@10 over all kinds is ${recall.overall}, the aim is ${LEAST_RECALL}.`] : [];
  return [...kinds, ...overall];
}

/**
 * @param {EngineReport} ours
 * @param {EngineReport} theirs
 */
function missedComparison(ours, theirs) {
  const sentences = [];
  const times = theirs.times.relevance.p95 / ours.times.relevance.p95;
  if (times < TIMES_FASTER) {
    sentences.push(`p95 is ${times.toFixed(1)} times faster than ${MEDUSA} without typos, the aim is ${TIMES_FASTER}.`);
  }
  if (ours.recall.overall <= theirs.recall.overall) {
    sentences.push(`recall@10 is ${ours.recall.overall}, no higher than the ${theirs.recall.overall} of ${MEDUSA}.`);
  }
  return sentences;
}
