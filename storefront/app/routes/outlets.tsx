import type { Area } from "@pasar/contracts/catalogue";
import { AreaForm } from "../features/outlets/area-form";
import { type FinderPlace, finderPath, finderQuestion, readFinder } from "../features/outlets/finder-question";
import { MapBox } from "../features/outlets/map-box";
import { OutletFinder } from "../features/outlets/outlet-finder";
import { OutletMap } from "../features/outlets/outlet-map";
import { findOutlets } from "../features/outlets/outlets.server";
import { Island } from "../islands/island";
import { Shell } from "../layout/shell";
import { areaChain, areasInside } from "../lib/areas.server";
import { orErrorPage } from "../lib/backend.server";
import { PUBLIC_PAGE, publicMeta } from "../lib/seo";
import { m } from "../paraglide/messages.js";
import type { Route } from "./+types/outlets";

export const handle = { lite: true };
export const headers = () => PUBLIC_PAGE;

export async function loader({ request }: Route.LoaderArgs) {
  const { origin, searchParams } = new URL(request.url);
  const { near, areaCode, isOpenOnly } = readFinder(searchParams);
  const chain = await orErrorPage(areaChain(near && "village_code" in near ? near.village_code : areaCode));
  const place = near && "latitude" in near ? near : placeOf(chain);
  const village = chain.find(({ level }) => level === 4);
  const [answer, inside] = await orErrorPage(
    Promise.all([
      findOutlets(finderQuestion(place, isOpenOnly, [])),
      village ? [] : areasInside(chain.at(-1)?.code ?? ""),
    ]),
  );
  return { origin, place, isOpenOnly, answer, chain, inside };
}

/** The narrowest area: outlets are looked for around a village, and inside any other. */
function placeOf(chain: Area[]): FinderPlace | null {
  const area = chain.at(-1);
  if (!area) return null;
  const { code, name, level } = area;
  return level === 4 ? { village_code: code, name } : { area_code: code, name };
}

export function meta({ loaderData }: Route.MetaArgs) {
  if (!loaderData) return [];
  const title = m.title_with_shop({ title: m.find_outlets() });
  return publicMeta({ origin: loaderData.origin, path: "/e-warong", title, description: m.find_outlets_text() });
}

/** The list is rendered here for a chosen area; the basket is read from the device. */
export default function Outlets({ loaderData }: Route.ComponentProps) {
  const { place, isOpenOnly, answer, chain, inside } = loaderData;
  return (
    <Shell path={finderPath(place, isOpenOnly)} query="">
      <h1 className="px-4 pt-4 text-[1.4rem] leading-tight font-extrabold">{m.find_outlets()}</h1>
      <p className="px-4 text-soft">{m.find_outlets_text()}</p>
      <noscript>
        <AreaForm chain={chain} inside={inside} isOpenOnly={isOpenOnly} />
        <MapBox>
          <OutletMap answer={answer} />
        </MapBox>
      </noscript>
      <Island name="OutletFinder" component={OutletFinder} props={{ place, isOpenOnly, answer }} />
    </Shell>
  );
}
