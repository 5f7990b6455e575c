import { askCatalogue } from "../../features/catalogue/catalogue.server";
import { catalogueQuestion, readFilters } from "../../features/catalogue/shop-filters";
import { onlyPost } from "../../lib/request-body.server";
import type { Route } from "./+types/search-settled";

export const loader = () => onlyPost();

/** Words that were searched by typing have settled: they are counted like those of a page that was asked for. */
export async function action({ request }: Route.ActionArgs) {
  const filters = readFilters(new URLSearchParams(await request.text()));
  await askCatalogue({ ...catalogueQuestion(filters, 1), counted: true });
  return new Response(null, { status: 204 });
}
