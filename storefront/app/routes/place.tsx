import { Places } from "../features/catalogue/places";
import { placesIn } from "../features/catalogue/places.server";
import { readFilters, writeFilters } from "../features/catalogue/shop-filters";
import { Shell } from "../layout/shell";
import { orErrorPage } from "../lib/backend.server";
import { PUBLIC_PAGE, privateMeta } from "../lib/seo";
import { m } from "../paraglide/messages.js";
import type { Route } from "./+types/place";

export const handle = { lite: true };
export const headers = () => PUBLIC_PAGE;
export const meta = () => privateMeta(m.place_title());

/** Chooses a village step by step, each step a page: it works on every phone, also without the phone's position. */
export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  return {
    filters: readFilters(searchParams),
    refused: searchParams.get("ditolak") === "1",
    places: await orErrorPage(placesIn(searchParams.get("di") ?? "")),
  };
}

export default function Place({ loaderData: { filters, refused, places } }: Route.ComponentProps) {
  return (
    <Shell path={`/cari/tempat${writeFilters(filters)}`} place="search" query={filters.query}>
      <Places filters={filters} refused={refused} places={places} />
    </Shell>
  );
}
