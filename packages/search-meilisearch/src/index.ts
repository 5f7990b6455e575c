import type { ModuleProviderExports } from "@medusajs/framework/types";
import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { MeilisearchProvider } from "./provider";

export type { MeilisearchIndexOptions, MeilisearchQueryOptions } from "./index-options";
export type { MeilisearchOptions } from "./options";

const provider: ModuleProviderExports = ModuleProvider(Modules.SEARCH, { services: [MeilisearchProvider] });

export default provider;
