import type { IndexState } from "../schema/registry";
import type { SearchRequest } from "./request";
import type { AnswerRow } from "./statement";

/** Counting all of a smaller index takes a moment only, so it is always counted anew after a write. */
const LARGE_INDEX = 5_000;
/** How long the counts of a large index may be out of date while it is being written to. */
const LAG_MILLISECONDS = 1_000;
const MOST_ENTRIES = 500;

interface Entry {
  version: number;
  at: number;
  /** Without hits. */
  counts: AnswerRow;
}

/**
 * Counts of lists without words, which are the same for every shopper and the slowest to make: they take in the whole
 * index. They are kept until the index is written to, and those of a large index for a second more.
 */
export class CountsCache {
  readonly #entries = new Map<string, Entry>();

  /** @returns undefined when they have to be counted */
  get(state: IndexState, request: SearchRequest): AnswerRow | undefined {
    const entry = this.#entries.get(keyOf(state, request));
    if (!entry) return undefined;
    const mayLag = state.documentCount >= LARGE_INDEX && performance.now() - entry.at < LAG_MILLISECONDS;
    return entry.version === state.version || mayLag ? entry.counts : undefined;
  }

  set(state: IndexState, request: SearchRequest, answer: AnswerRow): void {
    const key = keyOf(state, request);
    this.#entries.delete(key);
    this.#entries.set(key, { version: state.version, at: performance.now(), counts: { ...answer, hits: null } });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > MOST_ENTRIES && oldest !== undefined) this.#entries.delete(oldest);
  }
}

function keyOf({ number }: IndexState, { filters, facets, distinct, geo, minScore, withCount }: SearchRequest): string {
  return JSON.stringify([number, filters, facets.map(({ request }) => request), distinct, geo, minScore, withCount]);
}
