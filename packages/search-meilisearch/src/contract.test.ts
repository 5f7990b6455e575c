import { describeSearchEngine } from "@pasar/search-contract";
import { describe, it } from "vitest";
import { MeilisearchProvider } from "./provider";

const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey = "no-key" } = process.env;

if (host) {
  describeSearchEngine("Meilisearch", {
    identifier: MeilisearchProvider.identifier,
    capabilities: { affixes: false, substringFilters: false, caseSensitiveKeywords: false },
    open: async () => ({
      provider: new MeilisearchProvider({}, { host, apiKey, timeoutMs: 30_000, batchBytes: 500_000 }),
      close: async () => undefined,
    }),
  });
} else {
  describe.skip("the contract of search: Meilisearch (skipped: MEILISEARCH_HOST is not set)", () => {
    it("needs a server", () => undefined);
  });
}
