import { Island } from "../../islands/island";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { KeptPlace } from "../place/kept-place";
import type { PlacesIn } from "./places.server";
import { type ShopFilters, writeFilters } from "./shop-filters";

const LEVEL_WORDS = { 1: m.area_province, 2: m.area_regency, 3: m.area_district, 4: m.area_village };

interface PlacesProps {
  filters: ShopFilters;
  /** The phone's position was refused or is not to be had. */
  refused: boolean;
  places: PlacesIn;
}

/** The choice of a village as plain links, province by province; the village leads to what is near it. */
export function Places({ filters, refused, places: { path, areas } }: PlacesProps) {
  const level = areas[0]?.level ?? 1;
  const step = (code: string) => {
    const kept = writeFilters({ ...filters, page: 1 });
    return localPath(`/cari/tempat${kept}${kept ? "&" : "?"}di=${code}`);
  };
  const near = (code: string) =>
    localPath(`/cari${writeFilters({ ...filters, page: 1, place: { village_code: code }, sort: "terdekat" })}`);
  return (
    <section className="px-4 pt-4">
      <h1 className="text-[1.3rem] font-extrabold">{m.place_title()}</h1>
      <p className="mt-1 text-soft">{refused ? m.place_refused() : m.place_help()}</p>
      <Island name="KeptPlace" component={KeptPlace} props={{}} />
      {path.length > 0 && (
        <nav aria-label={m.place_chosen()} className="mt-3">
          <ul className="flex flex-wrap gap-2">
            {path.map(({ code, name }, place) => (
              <li key={code}>
                <a className="chip bg-leaf-pale" href={step(path[place - 1]?.code ?? "")}>
                  {name} <Icon name="close" size={18} /> <span className="sr-only">{m.place_change()}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <h2 id="pilihan" className="mt-4 font-bold">
        {LEVEL_WORDS[level]()}
      </h2>
      <ul className="mt-2 grid gap-2 sm:grid-cols-2" aria-labelledby="pilihan">
        {areas.map(({ code, name }) => (
          <li key={code}>
            <a
              className="card flex min-h-14 items-center gap-2 px-4 font-semibold"
              href={level === 4 ? near(code) : step(code)}
            >
              {name}
              <span className="ml-auto -rotate-90 text-soft">
                <Icon name="chevron" size={20} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
