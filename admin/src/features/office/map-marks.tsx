import type { MapPoint } from "@pasar/contracts/office";
import type { Spot } from "./projection";

/** Colours and forms of the three levels, so that nobody needs to tell colours apart. */
const LEVELS: Record<MapPoint["level"], { fill: string; path: string }> = {
  none: { fill: "var(--color-leaf)", path: "M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0Z" },
  watch: { fill: "var(--color-turmeric)", path: "M0-1.35 1.35 0 0 1.35-1.35 0Z" },
  act: { fill: "var(--color-clay)", path: "M0-1.4 1.4 1.1-1.4 1.1Z" },
};

interface MarkProps {
  level: MapPoint["level"];
  spot: Spot;
  /** Radius in units of the drawing. */
  radius: number;
  isChosen?: boolean;
}

/** One seller on the map. */
export function Mark({ level, spot, radius, isChosen = false }: MarkProps) {
  const { fill, path } = LEVELS[level];
  return (
    <path
      d={path}
      transform={`translate(${spot.x} ${spot.y}) scale(${isChosen ? radius * 1.5 : radius})`}
      fill={fill}
      stroke={isChosen ? "var(--color-ink)" : "var(--color-white)"}
      strokeWidth={isChosen ? 0.5 : 0.35}
    />
  );
}

/** An area on the map with how many sellers it holds. */
export function AreaMark({ sellers, radius, ...mark }: MarkProps & { sellers: number }) {
  const { x, y } = mark.spot;
  return (
    <g>
      <circle
        cx={x}
        cy={y}
        r={radius * 2}
        fill="var(--color-white)"
        stroke={LEVELS[mark.level].fill}
        strokeWidth={radius * (mark.isChosen ? 0.9 : 0.5)}
      />
      <text x={x} y={y + radius * 0.5} textAnchor="middle" fontSize={radius * 1.5} fontWeight="700">
        {sellers}
      </text>
      <Mark {...mark} spot={{ x: x + radius * 1.8, y: y - radius * 1.4 }} radius={radius * 0.7} />
    </g>
  );
}

/** A mark beside words. */
export function LegendMark({ level }: { level: MapPoint["level"] }) {
  return (
    <svg aria-hidden="true" className="shrink-0" width="20" height="20" viewBox="-2 -2 4 4">
      <Mark level={level} spot={{ x: 0, y: 0 }} radius={1} />
    </svg>
  );
}
