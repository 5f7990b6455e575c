import { describe } from "vitest";
import type { EngineUnderContract } from "./engine";
import { facetCases } from "./themes/facets";
import { filterCases } from "./themes/filters";
import { highlightCases } from "./themes/highlighting";
import { languageCases } from "./themes/languages";
import { pageCases } from "./themes/pages";
import { placeCases } from "./themes/places";
import { processCases } from "./themes/processes";
import { rankingCases } from "./themes/ranking";
import { sortingCases } from "./themes/sorting";
import { typoCases } from "./themes/typos";
import { wordCases } from "./themes/words";
import { writingCases } from "./themes/writing";

export type {
  ContractIndexOptions,
  ContractQueryOptions,
  EngineCapabilities,
  EngineUnderContract,
  OpenEngine,
} from "./engine";

/**
 * Declares the contract of a search engine as a vitest suite: what a provider of Medusa's Search Module must find,
 * leave out, count, order and refuse, whatever the engine. Call it at the top of a test file.
 */
export function describeSearchEngine(name: string, engine: EngineUnderContract): void {
  describe(`the contract of search: ${name}`, () => {
    wordCases(engine);
    typoCases(engine);
    languageCases(engine);
    rankingCases(engine);
    filterCases(engine);
    facetCases(engine);
    sortingCases(engine);
    placeCases(engine);
    highlightCases(engine);
    pageCases(engine);
    writingCases(engine);
    processCases(engine);
  });
}
