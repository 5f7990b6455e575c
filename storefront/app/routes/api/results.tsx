import { renderToString } from "react-dom/server";
import { askCatalogue } from "../../features/catalogue/catalogue.server";
import type { LiveAnswer } from "../../features/catalogue/live-answer";
import { ResultList, SearchResults, titleOf } from "../../features/catalogue/search-results";
import { typedResults } from "../../features/catalogue/search-results.server";
import { catalogueQuestion, readFilters, type ShopFilters } from "../../features/catalogue/shop-filters";
import { PUBLIC_PAGE } from "../../lib/seo";
import { m } from "../../paraglide/messages.js";
import type { Route } from "./+types/results";

/** The results of a search page as HTML: what comes first while words are typed, or only the list of a further page. */
export async function loader({ request }: Route.LoaderArgs) {
  const filters = readFilters(new URL(request.url).searchParams);
  const answer = filters.page > 1 ? await furtherPage(filters) : await firstPage(filters);
  return Response.json(answer, { headers: PUBLIC_PAGE });
}

async function firstPage(filters: ShopFilters): Promise<LiveAnswer> {
  const results = await typedResults(filters);
  return {
    title: m.title_with_shop({ title: titleOf(filters) }),
    total: results.total,
    html: renderToString(<SearchResults results={results} />),
  };
}

async function furtherPage(filters: ShopFilters): Promise<LiveAnswer> {
  const { hits, total } = await askCatalogue(catalogueQuestion(filters));
  return { title: "", total, html: renderToString(<ResultList results={{ filters, hits, total }} />) };
}
