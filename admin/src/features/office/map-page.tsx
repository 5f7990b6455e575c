import type { MapPoint, SellerMap as SellerMapAnswer } from "@pasar/contracts/office";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { useOfficeText } from "../../lib/office-text";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { areaName } from "./area-name";
import { useSellerMap } from "./map";
import { LegendMark } from "./map-marks";
import { PlaceList } from "./place-list";
import { SellerMap } from "./seller-map";

const LEVELS = ["none", "watch", "act"] as const satisfies MapPoint["level"][];

/** Where the sellers of the officer's area are, and which of them need a look. */
export function MapPage() {
  const [search] = useSearchParams();
  const text = useOfficeText();
  const area = search.get("area");
  const query = useSellerMap(area);
  const over = query.data && areaName(query.data.area, text);
  return (
    <Page
      title={text("office_map_title")}
      over={over}
      backTo={area ? "/dinas/peta" : undefined}
      updatedAt={query.dataUpdatedAt}
      isWide
    >
      <QueryState query={query}>{(map) => <Places key={map.area?.code ?? ""} map={map} />}</QueryState>
    </Page>
  );
}

function Places({ map }: { map: SellerMapAnswer }) {
  const text = useOfficeText();
  const [chosen, setChosen] = useState<MapPoint[]>([]);
  if (map.points.length === 0) return <p className="py-8 text-center font-bold">{text("office_sellers_none")}</p>;
  return (
    <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
      <div className="grid grid-cols-1 gap-3">
        <SellerMap map={map} chosen={chosen} onChoose={setChosen} />
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {LEVELS.map((level) => (
            <li key={level} className="flex items-center gap-1.5">
              <LegendMark level={level} />
              {text(`office_level_${level}`)}
            </li>
          ))}
        </ul>
      </div>
      <section className="grid grid-cols-1 gap-2">
        <h2 className="font-bold" aria-live="polite">
          {chosen.length > 0 ? text("office_map_chosen", { count: chosen.length }) : text("office_map_places")}
        </h2>
        <PlaceList points={chosen.length > 0 ? chosen : map.points} />
        {chosen.length > 0 && (
          <button type="button" className="button button-plain" onClick={() => setChosen([])}>
            {text("office_map_show_list")}
          </button>
        )}
        {map.unplaced > 0 && <p className="text-soft">{text("office_map_unplaced", { count: map.unplaced })}</p>}
      </section>
    </div>
  );
}
