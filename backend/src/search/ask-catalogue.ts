import type { ISearchModuleService, MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { CatalogueAnswer, CatalogueFacet, CatalogueHit, CatalogueQuery, Place } from "@pasar/contracts/search";
import type { Coordinates } from "@pasar/fulfillment-lokal";
import { readQuery } from "@pasar/search-words";
import { config } from "../config";
import { findVillage } from "../database/areas";
import { databaseOf } from "../database/connection";
import { searchPlainly } from "../database/plain-search";
import type { Language } from "../locale/messages";
import { catalogueHits } from "./catalogue-hits";
import {
  FACET_FIELDS,
  offersQueries,
  type ShopperQuestion,
  type ShownDocument,
  searchQuery,
} from "./catalogue-question";
import { EngineGuard } from "./engine-guard";
import { openSellers } from "./open-sellers";

let guard: EngineGuard | undefined;

/** The one guard of this process. */
export function engineGuard(container: MedusaContainer): EngineGuard {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  guard ??= new EngineGuard({ answerMs: config.searchPatienceMs, tell: (sentence) => logger.warn(sentence) });
  return guard;
}

/** What the shop's key and the reader's language allow and ask for. */
export interface Reader {
  salesChannelIds: string[];
  language: Language;
}

/**
 * Answers a shopper's question from the search engine, and plainly from the database while the engine is away.
 */
export async function askCatalogue(
  container: MedusaContainer,
  query: CatalogueQuery,
  reader: Reader,
): Promise<CatalogueAnswer> {
  const question = await understand(container, query, reader);
  if (question.openSellers?.length === 0) return { ...NOTHING, read: question.read };
  return engineGuard(container).ask(
    () => answerByEngine(container, question),
    () => searchPlainly(databaseOf(container), question),
  );
}

const NOTHING = { hits: [], total: 0, facets: {}, reduced: false };

async function understand(container: MedusaContainer, query: CatalogueQuery, reader: Reader): Promise<ShopperQuestion> {
  const [place, open] = await Promise.all([
    query.near ? pointOf(container, query.near) : null,
    query.open_now ? openSellers(container) : null,
  ]);
  return { query, read: readQuery(query.q), place, openSellers: open, ...reader };
}

/** A village that nobody knows or has measured is no place: the question is answered without one. */
async function pointOf(container: MedusaContainer, place: Place): Promise<Coordinates | null> {
  if (!("village_code" in place)) return place;
  return (await findVillage(databaseOf(container), place))?.point ?? null;
}

async function answerByEngine(container: MedusaContainer, question: ShopperQuestion): Promise<CatalogueAnswer> {
  const engine: ISearchModuleService = container.resolve(Modules.SEARCH);
  const result = await engine.search<ShownDocument>(searchQuery(question));
  const hits = catalogueHits(result, question.language);
  return {
    hits: question.query.grouped ? await withOffers(engine, question, result, hits) : hits,
    total: result.metadata.count ?? hits.length,
    facets: facetsOf(result.facets ?? {}),
    read: question.read,
    reduced: false,
  };
}

function facetsOf(facets: Record<string, SearchTypes.SearchFacetResult>): CatalogueAnswer["facets"] {
  const named = Object.entries(FACET_FIELDS) as [CatalogueFacet, string][];
  return Object.fromEntries(
    named.flatMap(([facet, field]) => {
      const result = facets[field];
      return result?.type === "value" ? [[facet, result.values]] : [];
    }),
  );
}

async function withOffers(
  engine: ISearchModuleService,
  question: ShopperQuestion,
  { hits: found }: SearchTypes.SearchResult<ShownDocument>,
  hits: CatalogueHit[],
): Promise<CatalogueHit[]> {
  const commodities = found.map(({ document }) => document.commodity_id ?? null);
  const ids = [...new Set(commodities.filter((id) => id !== null))];
  if (ids.length === 0) return hits;
  const [cheapest, counts] = await engine.searchMany(offersQueries(question, ids));
  const prices = new Map(cheapest?.hits.map(({ document }) => [document.commodity_id, Number(document.price)]));
  const counted = counts?.facets?.commodity_id;
  const sellers = new Map(counted?.type === "value" ? counted.values.map(({ value, count }) => [value, count]) : []);
  return hits.map((hit, place) => {
    const id = commodities[place];
    if (!id) return hit;
    return {
      ...hit,
      offers: { commodity_id: id, sellers: sellers.get(id) ?? 1, from_price: prices.get(id) ?? hit.price },
    };
  });
}
