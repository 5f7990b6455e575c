import { renderToString } from "react-dom/server";
import type { LaterParts } from "../../features/catalogue/live-answer";
import { RefinementParts } from "../../features/catalogue/search-results";
import { typedRefinements } from "../../features/catalogue/search-results.server";
import { readFilters } from "../../features/catalogue/shop-filters";
import { PUBLIC_PAGE } from "../../lib/seo";
import type { Route } from "./+types/refinements";

/** What follows the results of typed words as HTML: the filters with their counts, and the way out of an empty result. */
export async function loader({ request }: Route.LoaderArgs) {
  const filters = readFilters(new URL(request.url).searchParams);
  const refinements = await typedRefinements(filters);
  const answer: LaterParts = {
    html: renderToString(<RefinementParts filters={filters} refinements={refinements} />),
  };
  return Response.json(answer, { headers: PUBLIC_PAGE });
}
