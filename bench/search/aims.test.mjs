// @ts-check
import { expect, it } from "vitest";
import { missedAims } from "./aims.mjs";

const KINDS = { exact: 1, "multi-word": 1, prefix: 1, synonym: 1, affix: 1, "one typo": 1, "two typos": 0.9 };
const engine = (
  /** @type {{ name?: string, p95?: number, overall?: number, kinds?: Record<string, number> }} */ given,
) => {
  const { name = "embedded", p95 = 9, overall = 0.96, kinds = {} } = given;
  const figures = { p50: 1, p95, p99: 30 };
  return {
    name,
    build_seconds: 1,
    disk_mb: 1,
    heap_mb: 1,
    recall: { overall, kinds: { ...KINDS, ...kinds } },
    times: { relevance: figures, typeahead: figures, browse: figures, "browse again": figures, disjunctive: figures },
    update_one_ms: 1,
    update_hundred_ms: 1,
  };
};
const report = (/** @type {ReturnType<typeof engine>[]} */ engines, documents = 50_000) => ({
  documents,
  terms: 1,
  queries: 1_000,
  rounds: 5,
  seed: 5,
  engines,
  noise: { calibration_ms: [], load: [] },
});
const THEIRS = engine({ name: "search-postgres", p95: 95, overall: 0.5 });

it("is content when every aim is held", () => {
  expect(missedAims(report([engine({}), THEIRS]))).toEqual([]);
  expect(missedAims(report([engine({ p95: 59 })], 200_000))).toEqual([]);
});

it.each([
  ["time at 50,000", [engine({ p95: 15.1 })], 50_000, "p95 with facets and filters is 15.1 ms, the aim is 15 ms."],
  ["time at 200,000", [engine({ p95: 61 })], 200_000, "p95 with facets and filters is 61 ms, the aim is 60 ms."],
  ["a kind", [engine({ kinds: { affix: 0.98 } })], 50_000, 'recall@10 of "affix" is 0.98, the aim is 0.99.'],
  ["all kinds", [engine({ overall: 0.94 })], 50_000, "recall@10 over all kinds is 0.94, the aim is 0.95."],
])("names a missed aim: %s", (_aim, engines, documents, sentence) => {
  expect(missedAims(report(engines, documents))).toEqual([`${documents} documents: ${sentence}`]);
});

it("names a comparison that is not won", () => {
  const close = engine({ name: "search-postgres", p95: 30, overall: 0.97 });
  expect(missedAims(report([engine({}), close]))).toHaveLength(2);
});

it("asks nothing of other engines", () => {
  expect(missedAims(report([THEIRS]))).toEqual([]);
});
