import { categories, type FoundProducts, regencyNames, searchProducts } from "../features/catalogue/catalogue.server";
import { FilterChips, SortLinks } from "../features/catalogue/filter-chips";
import { type FilterChoice, FilterPanel } from "../features/catalogue/filter-panel";
import { NothingFound } from "../features/catalogue/nothing-found";
import { Pagination } from "../features/catalogue/pagination";
import { ProductGrid } from "../features/catalogue/product-card";
import { PAGE_SIZE, readFilters, type ShopFilters, writeFilters } from "../features/catalogue/shop-filters";
import { Shell } from "../layout/shell";
import { localPath } from "../lib/locale";
import { PUBLIC_PAGE, publicMeta } from "../lib/seo";
import { m } from "../paraglide/messages.js";
import type { Route } from "./+types/search";

export const handle = { lite: true };
export const headers = () => PUBLIC_PAGE;

export async function loader({ request }: Route.LoaderArgs) {
  const { origin, searchParams } = new URL(request.url);
  const filters = readFilters(searchParams);
  const [shelves, [found]] = await Promise.all([categories(), searchProducts([{ filters, facets: true }])]);
  if (!found) throw new Response(null, { status: 502 });
  return {
    origin,
    filters,
    found: { hits: found.hits, total: found.total },
    shelves: categoryChoices(shelves, found, filters),
    regencies: await regencyChoices(found, filters),
  };
}

/** While a category is chosen its siblings are not counted, so they are offered without numbers. */
function categoryChoices(
  shelves: Awaited<ReturnType<typeof categories>>,
  { facets }: FoundProducts,
  { category }: ShopFilters,
): FilterChoice[] {
  if (category) return shelves.map(({ slug, name }) => ({ value: slug, name, count: null }));
  return shelves.flatMap(({ slug, name }) => {
    const count = facets.category?.find(({ value }) => value === slug)?.count;
    return count ? [{ value: slug, name, count }] : [];
  });
}

async function regencyChoices({ facets }: FoundProducts, { regency }: ShopFilters): Promise<FilterChoice[]> {
  const counts = new Map((facets.regency_code ?? []).map(({ value, count }) => [value, count]));
  if (regency && !counts.has(regency)) counts.set(regency, 0);
  const named = await regencyNames([...counts.keys()]);
  return named.map(({ code, name }) => ({ value: code, name, count: counts.get(code) ?? null }));
}

export function meta({ loaderData }: Route.MetaArgs) {
  if (!loaderData) return [];
  const { origin, filters } = loaderData;
  const title = filters.query ? m.search_title_for({ query: filters.query }) : m.search_title();
  const path = `/cari${writeFilters(filters)}`;
  return publicMeta({ origin, path, title: m.title_with_shop({ title }), description: m.home_description() });
}

export default function Search({ loaderData: { filters, found, shelves, regencies } }: Route.ComponentProps) {
  const title = filters.query ? m.search_title_for({ query: filters.query }) : m.search_title();
  return (
    <Shell path={`/cari${writeFilters(filters)}`} place="search" query={filters.query}>
      <div className="px-3 pt-4">
        <h1 className="px-1 text-[1.3rem] leading-tight font-extrabold">{title}</h1>
        <p className="mb-3 px-1 text-soft">{m.found_count({ count: found.total })}</p>
        <FilterPanel filters={filters} categories={shelves} regencies={regencies} />
        <FilterChips filters={filters} categories={shelves} regencies={regencies} />
        {found.total > 1 && <SortLinks filters={filters} />}
      </div>
      <section className="mt-4" aria-labelledby="hasil">
        <h2 id="hasil" className="sr-only">
          {m.results()}
        </h2>
        {found.hits.length ? <ProductGrid products={found.hits} mainFirst /> : <NothingFound filters={filters} />}
      </section>
      <Pagination
        page={filters.page}
        pages={Math.ceil(found.total / PAGE_SIZE)}
        address={(page) => localPath(`/cari${writeFilters({ ...filters, page })}`)}
      />
    </Shell>
  );
}
