import { LiveResults } from "../features/catalogue/live-results";
import { SearchResults, titleOf, villageOf } from "../features/catalogue/search-results";
import { pageOfResults } from "../features/catalogue/search-results.server";
import { besideWords, filterEntries, readFilters, writeFilters } from "../features/catalogue/shop-filters";
import { Island } from "../islands/island";
import { Shell } from "../layout/shell";
import { PUBLIC_PAGE, publicMeta } from "../lib/seo";
import { m } from "../paraglide/messages.js";
import type { Route } from "./+types/search";

export const handle = { lite: true };
export const headers = () => PUBLIC_PAGE;

export async function loader({ request }: Route.LoaderArgs) {
  const { origin, searchParams } = new URL(request.url);
  return { origin, results: await pageOfResults(readFilters(searchParams)) };
}

export function meta({ loaderData }: Route.MetaArgs) {
  if (!loaderData) return [];
  const { origin, results } = loaderData;
  return publicMeta({
    origin,
    path: `/cari${writeFilters(results.filters)}`,
    title: m.title_with_shop({ title: titleOf(results.filters) }),
    description: m.home_description(),
  });
}

export default function Search({ loaderData: { results } }: Route.ComponentProps) {
  const { filters } = results;
  return (
    <Shell
      path={`/cari${writeFilters(filters)}`}
      place="search"
      query={filters.query}
      kept={filterEntries(besideWords(filters))}
    >
      <Island name="LiveResults" component={LiveResults} props={{ village: villageOf(results) }} />
      <div id="hasil" className="aria-busy:opacity-60">
        <SearchResults results={results} isPage />
      </div>
    </Shell>
  );
}
