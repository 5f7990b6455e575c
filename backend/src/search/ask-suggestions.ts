import type { ISearchModuleService, MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { CategoryCount, SellerKind } from "@pasar/contracts/catalogue";
import type { CatalogueHit, SuggestionsAnswer } from "@pasar/contracts/search";
import { catalogueQuerySchema } from "@pasar/contracts/search";
import { readQuery } from "@pasar/search-words";
import { readCategoryCounts } from "../database/catalogue";
import { databaseOf } from "../database/connection";
import { searchPlainly } from "../database/plain-search";
import type { Language } from "../locale/messages";
import { engineGuard, type Reader } from "./ask-catalogue";
import { catalogueHits } from "./catalogue-hits";
import { type ShopperQuestion, type ShownDocument, searchQuery } from "./catalogue-question";
import { keepFor } from "./keep-for";
import { beginningFirst, matchingCategories, wholeQueries } from "./suggested-words";

const KEPT_MS = 5_000;
const CATEGORIES_KEPT_MS = 60_000;
/** Hits whose titles tell what the words may become. */
const HITS_READ = 20;
const MOST_PRODUCTS = 5;
const MOST_SELLERS = 3;

/** A half-typed query of a reader. */
interface Typed extends Reader {
  container: MedusaContainer;
  q: string;
}

interface Found {
  hits: CatalogueHit[];
  sellers: SuggestionsAnswer["sellers"];
}

interface SellerDocument {
  handle: string;
  name: string;
  kind: SellerKind;
  village: string;
  regency: string;
}

const categoriesIn = keepFor(
  CATEGORIES_KEPT_MS,
  ({ language }) => language,
  ({ container, language }: { container: MedusaContainer; language: Language }): Promise<CategoryCount[]> =>
    readCategoryCounts(databaseOf(container), language),
);

/** What a half-typed query may become; up to a few seconds old. Nothing for no words. */
export const askSuggestions = keepFor(
  KEPT_MS,
  ({ q, language, salesChannelIds }: Typed) => JSON.stringify([q, language, salesChannelIds]),
  async (typed: Typed): Promise<SuggestionsAnswer> => {
    const read = readQuery(typed.q);
    if (read.words.trim() === "") return { words: [], categories: [], sellers: [], products: [] };
    const [answer, categories] = await Promise.all([found(typed, read), categoriesIn(typed)]);
    const hits = beginningFirst(read.words, answer.hits);
    return {
      words: wholeQueries(
        read.words,
        hits.map(({ title }) => title),
      ),
      categories: matchingCategories(read.words, categories, hits),
      sellers: answer.sellers,
      products: hits.slice(0, MOST_PRODUCTS).map(productOf),
    };
  },
);

function found({ container, ...reader }: Typed, read: ShopperQuestion["read"]): Promise<Found> {
  const query = catalogueQuerySchema.parse({ take: HITS_READ, grouped: true });
  const question: ShopperQuestion = { query, read, place: null, openSellers: null, ...reader };
  return engineGuard(container).ask(
    () => foundByEngine(container, question),
    async () => ({ hits: (await searchPlainly(databaseOf(container), question)).hits, sellers: [] }),
  );
}

async function foundByEngine(container: MedusaContainer, question: ShopperQuestion): Promise<Found> {
  const engine: ISearchModuleService = container.resolve(Modules.SEARCH);
  const asked = searchQuery(question);
  const products = { ...asked, search_options: { ...asked.search_options, count: "none" as const } };
  const [result, sellers] = await engine.searchMany([products, sellersQuery(question.read.words)]);
  return {
    hits: catalogueHits(result as unknown as SearchTypes.SearchResult<ShownDocument>, question.language),
    sellers: (sellers?.hits ?? []).map(({ document }) => sellerOf(document as unknown as SellerDocument)),
  };
}

function sellersQuery(words: string): SearchTypes.SearchQuery {
  return {
    entity: "seller",
    fields: ["id", "handle", "name", "kind", "village", "regency"],
    filters: { q: words, product_count: { $gt: 0 } },
    pagination: { skip: 0, take: MOST_SELLERS },
    search_options: {
      match_strategy: "last",
      typo_tolerance: true,
      attributes_to_search_on: ["name", "village"],
      count: "none",
    },
  };
}

function sellerOf({ handle, name, kind, village, regency }: SellerDocument): SuggestionsAnswer["sellers"][number] {
  return { handle, name, kind, place: `${village}, ${regency}` };
}

function productOf(hit: CatalogueHit): SuggestionsAnswer["products"][number] {
  const { id, handle, title, marked_title, picture, color, price, unit } = hit;
  return { id, handle, title, marked_title, picture, color, price, unit };
}
