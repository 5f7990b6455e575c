import type { ISearchModuleService } from "@medusajs/framework/types";
import type { IndexName } from "./sources";

/** The database's own engine, which every server can ask. */
const EMBEDDED = "embedded";
/** All indexes are built in one engine. */
const ANY_INDEX: IndexName = "product";

/** The engine that this server's settings name. */
export function chosenEngine(search: ISearchModuleService): string {
  return search.getIndex(ANY_INDEX).provider;
}

/** The engines this server can ask. Another may have been chosen by a server with newer settings. */
export function knownEngines(search: ISearchModuleService): string[] {
  return [EMBEDDED, chosenEngine(search)];
}
