import type { SearchTypes } from "@medusajs/framework/types";

/** One process's engine: a provider on the shared store, and how to let go of it. */
export interface OpenEngine {
  provider: SearchTypes.ISearchProvider;
  close(): Promise<void>;
}

/** What engines differ in by design; everything else they must share. */
export interface EngineCapabilities {
  /** An affixed word of the query finds its root, and a root the affixed word. */
  affixes: boolean;
  /** `$prefix` and `$like` filters. An engine without them must refuse them. */
  substringFilters: boolean;
  /** Keywords that differ in case only are different values. */
  caseSensitiveKeywords: boolean;
}

/** The engine that the contract is held against. */
export interface EngineUnderContract {
  /** The key of `provider_options`. */
  identifier: string;
  capabilities: EngineCapabilities;
  /** Opens the engine once more on the same store, as another process would. */
  open(): Promise<OpenEngine>;
}

/** Index settings of `provider_options[identifier]`, the same for both engines. */
export interface ContractIndexOptions {
  synonyms?: Record<string, string[]>;
  stop_words?: string[];
  tie_breaks?: { field: string; order: "ASC" | "DESC" }[];
  affixes?: "indonesian";
}

/** Query options of `provider_options[identifier]`, the same for both engines. */
export interface ContractQueryOptions {
  geo?: {
    field: string;
    latitude: number;
    longitude: number;
    within_metres?: number;
    order?: "ASC" | "DESC";
  };
}
