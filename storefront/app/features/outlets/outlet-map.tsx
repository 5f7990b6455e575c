import type { FoundOutlet, OutletAnswer } from "@pasar/contracts/outlets";
import { formatLength } from "../../lib/distance";
import { m } from "../../paraglide/messages.js";
import {
  MAP,
  MARK_RADIUS,
  namesBeside,
  type Projection,
  projectionOf,
  roundMetres,
  type Spot,
  spreadSpots,
} from "./map-layout";
import { anchorOf } from "./outlet-words";

/** More marks than this hide each other on a small phone. */
const MOST_MARKS = 9;
const MOST_NAMES = 5;
const SCALE_UNITS = 90;
const RING_UNITS = 105;
const EDGE = 12;
/** Words stay readable over lines. */
const HALO = "stroke-white [paint-order:stroke] [stroke-width:3px]";

interface OutletMapProps {
  answer: Pick<OutletAnswer, "outlets" | "from">;
  /** Handle of the outlet that stands out in the list and here. */
  chosen?: string | null;
  onChoose?: (handle: string) => void;
}

/**
 * The first outlets of the list, true to scale around the shopper, each a link to its place in the list. Drawn here
 * without a library: nothing is loaded from others, the page keeps it offline, and it works without JavaScript.
 */
export function OutletMap({ answer: { outlets, from }, chosen = null, onChoose }: OutletMapProps) {
  const shown = outlets.slice(0, MOST_MARKS).flatMap(({ place, ...outlet }, index) => {
    return place ? [{ outlet, place, number: index + 1 }] : [];
  });
  if (shown.length === 0) return null;
  const projection = projectionOf([...shown.map(({ place }) => place), ...(from ? [from] : [])]);
  const me = from && projection.spotOf(from);
  const points = shown.map(({ place }) => projection.spotOf(place));
  const spots = spreadSpots(points, me ? [me] : []);
  const names = namesBeside(
    shown.slice(0, MOST_NAMES).map(({ outlet }) => outlet.name),
    me ? [...spots, me] : spots,
  );
  return (
    <>
      <svg viewBox={`0 0 ${MAP.width} ${MAP.height}`} className="block w-full border-t border-line bg-leaf-pale">
        <title>{m.outlet_map_label({ count: shown.length })}</title>
        {me && <Here x={me.x} y={me.y} projection={projection} />}
        <Scale projection={projection} />
        {names.map(({ text, x, y }) => (
          <text key={text} x={x} y={y} textAnchor="middle" className={`${HALO} fill-ink text-[11px] font-semibold`}>
            {text}
          </text>
        ))}
        {shown.map(({ outlet, number }, index) => (
          <Mark
            key={outlet.handle}
            outlet={outlet}
            number={number}
            point={points[index]}
            spot={spots[index]}
            isChosen={outlet.handle === chosen}
            onChoose={onChoose}
          />
        ))}
      </svg>

      <p className="flex flex-wrap gap-x-4 gap-y-1 px-4 py-2 text-[0.88rem]">
        <Legend color="bg-leaf" word={m.open_now()} />
        <Legend color="bg-soft" word={m.closed_now()} />
        <span className="text-soft">{m.outlet_map_villages()}</span>
      </p>
    </>
  );
}

interface MarkProps {
  outlet: Omit<FoundOutlet, "place">;
  number: number;
  /** Where its village lies, and where the mark found room. */
  point: Spot | undefined;
  spot: Spot | undefined;
  isChosen: boolean;
  onChoose: ((handle: string) => void) | undefined;
}

function Mark({ outlet, number, point, spot, isChosen, onChoose }: MarkProps) {
  if (!point || !spot) return null;
  const quiet = outlet.open_now ? "fill-leaf" : "fill-soft";
  return (
    <a
      href={`#${anchorOf(outlet)}`}
      aria-label={`${number}. ${outlet.name}`}
      aria-current={isChosen ? "true" : undefined}
      onClick={() => onChoose?.(outlet.handle)}
    >
      <path d={`M${point.x} ${point.y}L${spot.x} ${spot.y}`} className="stroke-leaf" strokeWidth="1.5" />
      <circle
        cx={spot.x}
        cy={spot.y}
        r={isChosen ? MARK_RADIUS + 3 : MARK_RADIUS}
        className={`stroke-white ${isChosen ? "fill-turmeric" : quiet}`}
        strokeWidth="2"
      />
      <text
        x={spot.x}
        y={spot.y + 4.5}
        textAnchor="middle"
        className={`text-[13px] font-extrabold ${isChosen ? "fill-leaf-deep" : "fill-white"}`}
      >
        {number}
      </text>
    </a>
  );
}

function Legend({ color, word }: { color: string; word: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span className={`size-4 rounded-full ${color}`} /> {word}
    </span>
  );
}

function Here({ x, y, projection }: { x: number; y: number; projection: Projection }) {
  const metres = roundMetres(RING_UNITS, projection);
  const radius = metres / projection.metresPerUnit;
  return (
    <g>
      <circle cx={x} cy={y} r={radius} className="fill-white/60 stroke-edge" strokeDasharray="4 4" />
      <text x={x} y={y - radius + 12} textAnchor="middle" className={`${HALO} fill-soft text-[10px]`}>
        {formatLength(metres)}
      </text>
      <path d={`M${x} ${y - 9}l9 9l-9 9l-9-9z`} className="fill-clay stroke-white" strokeWidth="2" />
      <text x={x} y={y + 21} textAnchor="middle" className={`${HALO} fill-clay text-[11px] font-bold`}>
        {m.outlet_map_you()}
      </text>
    </g>
  );
}

function Scale({ projection }: { projection: Projection }) {
  const metres = roundMetres(SCALE_UNITS, projection);
  const length = metres / projection.metresPerUnit;
  const y = MAP.height - EDGE;
  return (
    <g>
      <path d={`M${EDGE} ${y - 5}v5h${length}v-5`} fill="none" className="stroke-soft" strokeWidth="1.5" />
      <text x={EDGE + length + 5} y={y} className={`${HALO} fill-soft text-[10px]`}>
        {formatLength(metres)}
      </text>
    </g>
  );
}
