import { describeSearchEngine } from "@pasar/search-contract";
import { afterAll } from "vitest";
import { testEngines } from "./testing/database";

const engines = testEngines();
afterAll(engines.end);

describeSearchEngine("embedded", {
  identifier: "embedded",
  capabilities: { affixes: true, substringFilters: true, caseSensitiveKeywords: true },
  open: async () => {
    const engine = engines.start();
    return { provider: engine, close: () => engine.close() };
  },
});
