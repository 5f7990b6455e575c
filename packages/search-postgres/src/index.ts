import type { ModuleProviderExports } from "@medusajs/framework/types";
import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { EmbeddedSearchService } from "./service";

export type { EmbeddedSearchOptions } from "./options";
export type { GeoOption, Point } from "./query/geo";
export { EmbeddedSearchService } from "./service";

const provider: ModuleProviderExports = ModuleProvider(Modules.SEARCH, { services: [EmbeddedSearchService] });

export default provider;
