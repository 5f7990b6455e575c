import { MedusaService } from "@medusajs/framework/utils";

/** Owns the outbox of the search, which triggers fill and one statement a step empties: it has no rows of its own to offer. */
class SearchSyncModuleService extends MedusaService({}) {}

export default SearchSyncModuleService;
