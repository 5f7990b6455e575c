import type { ModuleProviderExports } from "@medusajs/framework/types";
import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { MeilisearchProvider } from "./provider";

export type { MeilisearchIndexOptions, MeilisearchQueryOptions } from "./index-options";
export type { MergedHit, MergedPage, MergedResult, WeightedQuery } from "./merged-search";
export type { MeilisearchOptions } from "./options";

const provider: ModuleProviderExports = ModuleProvider(Modules.SEARCH, { services: [MeilisearchProvider] });

export { MeilisearchProvider };
export default provider;
