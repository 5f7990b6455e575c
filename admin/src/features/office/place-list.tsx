import type { MapPoint } from "@pasar/contracts/office";
import { Link } from "react-router";
import { useOfficeText } from "../../lib/office-text";
import { Icon } from "../../ui/icon";
import { LegendMark } from "./map-marks";

/** The places of the map in words: a seller leads to its page, an area to its own map. */
export function PlaceList({ points }: { points: readonly MapPoint[] }) {
  return (
    <ul className="card divide-y divide-line">
      {points.map((point) => (
        <li key={point.type === "area" ? point.code : point.id}>
          <PlaceRow point={point} />
        </li>
      ))}
    </ul>
  );
}

function PlaceRow({ point }: { point: MapPoint }) {
  const text = useOfficeText();
  const isArea = point.type === "area";
  const words = isArea
    ? text("office_map_area", { sellers: point.sellers, troubled: point.troubled })
    : `${text(`seller_${point.kind}`)} · ${point.village} · ${text(`office_level_${point.level}`)}`;
  return (
    <Link
      to={isArea ? `/dinas/peta?area=${point.code}` : `/dinas/penjual/${point.id}`}
      className="flex min-h-14 items-center gap-3 px-3.5 py-2 hover:bg-leaf-pale"
    >
      <LegendMark level={point.level} />
      <span className="min-w-0 flex-1 leading-snug">
        <span className="block font-bold">{point.name}</span>
        <span className="text-soft">{words}</span>
      </span>
      <Icon name="chevron" />
    </Link>
  );
}
