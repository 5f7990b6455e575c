import type { MapPoint, SellerMap as SellerMapAnswer } from "@pasar/contracts/office";
import type { MouseEvent } from "react";
import { useOfficeText } from "../../lib/office-text";
import { Icon } from "../../ui/icon";
import { LABEL_SIZE, readableLabels } from "./map-labels";
import { AreaMark, Mark } from "./map-marks";
import { gridLines, spread, type View } from "./projection";
import { useMapView } from "./use-map-view";

/** Parts of the view's size: a mark, the gap between sellers of one village, how far a finger may miss. */
const MARK_SIZE = 0.017;
const GAP_SIZE = 0.045;
const REACH_SIZE = 0.06;

interface SellerMapProps {
  map: SellerMapAnswer;
  chosen: readonly MapPoint[];
  onChoose: (points: MapPoint[]) => void;
}

/** Sellers drawn over lines of latitude and longitude; a tap chooses what lies near. The list below says the same in words. */
export function SellerMap({ map, chosen, onChoose }: SellerMapProps) {
  const text = useOfficeText();
  const { view, handlers, wasDragged, zoomIn, zoomOut, showAll } = useMapView(map.points, map.labels);
  const spots = spread(map.points, GAP_SIZE * view.size);
  const choose = (event: MouseEvent<HTMLButtonElement>) => {
    if (wasDragged() || event.detail === 0) return;
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    const x = view.x + ((event.clientX - left) / width) * view.size;
    const y = view.y + ((event.clientY - top) / width) * view.size;
    const reach = REACH_SIZE * view.size;
    onChoose(map.points.filter((_, index) => isNear(spots[index]?.spot, x, y, reach)));
  };
  return (
    <div className="card overflow-hidden">
      <button
        type="button"
        className="block aspect-square w-full touch-none bg-leaf-pale focus-visible:outline-offset-[-4px]"
        aria-label={text("office_map_label", { count: map.points.length })}
        onClick={choose}
        {...handlers}
      >
        <svg aria-hidden="true" viewBox={`${view.x} ${view.y} ${view.size} ${view.size}`} className="block size-full">
          <Graticule view={view} />
          {readableLabels(map.labels, view).map(({ name, spot }) => (
            <text
              key={name}
              x={spot.x}
              y={spot.y + view.size * 0.055}
              textAnchor="middle"
              fontSize={view.size * LABEL_SIZE}
              fill="var(--color-soft)"
            >
              {name}
            </text>
          ))}
          {spots.map((point, index) => {
            const mark = {
              level: point.level,
              spot: point.spot,
              radius: view.size * MARK_SIZE,
              isChosen: chosen.includes(map.points[index] as MapPoint),
            };
            if (point.type === "area") return <AreaMark key={point.code} {...mark} sellers={point.sellers} />;
            return <Mark key={point.id} {...mark} />;
          })}
        </svg>
      </button>
      <div className="flex gap-2 border-t border-line p-2">
        <MapButton icon="plus" label={text("office_map_closer")} onPress={zoomIn} />
        <MapButton icon="minus" label={text("office_map_further")} onPress={zoomOut} />
        <MapButton icon="globe" label={text("office_map_all")} onPress={showAll} />
      </div>
    </div>
  );
}

function isNear(spot: { x: number; y: number } | undefined, x: number, y: number, reach: number): boolean {
  return spot !== undefined && Math.hypot(spot.x - x, spot.y - y) <= reach;
}

function Graticule({ view: { x, y, size } }: { view: View }) {
  const line = { stroke: "var(--color-line)", strokeWidth: size * 0.003 };
  const label = { fontSize: size * 0.026, fill: "var(--color-soft)" };
  return (
    <g>
      {gridLines(x, size).map(({ degrees, at }) => (
        <g key={degrees}>
          <line x1={at} x2={at} y1={y} y2={y + size} {...line} />
          <text x={at + size * 0.008} y={y + size * 0.03} {...label}>{`${degrees}°`}</text>
        </g>
      ))}
      {gridLines(y, size).map(({ degrees, at }) => (
        <g key={degrees}>
          <line x1={x} x2={x + size} y1={at} y2={at} {...line} />
          <text x={x + size * 0.008} y={at - size * 0.008} {...label}>{`${-degrees}°`}</text>
        </g>
      ))}
    </g>
  );
}

function MapButton({ icon, label, onPress }: { icon: "plus" | "minus" | "globe"; label: string; onPress: () => void }) {
  return (
    <button
      type="button"
      className="flex h-12 flex-1 items-center justify-center rounded-xl border-2 border-leaf bg-white text-leaf"
      aria-label={label}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
