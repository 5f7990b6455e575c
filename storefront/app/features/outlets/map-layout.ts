/** Size of the drawing; one unit is about a px on a small phone. */
export const MAP = { width: 320, height: 260 };
/** Radius of a mark: a finger needs 24 px. */
export const MARK_RADIUS = 12;

const MARGIN = 30;
/** Room for the scale. */
const FOOT = 16;
const METRES_PER_DEGREE = 111_195;
/** A map of one village would show nothing but itself. */
const LEAST_SPAN_METRES = 3_000;
const ROUND_METRES = [100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000];

interface Point {
  latitude: number;
  longitude: number;
}

/** A place in the drawing. */
export interface Spot {
  x: number;
  y: number;
}

/** A drawing true to scale: where a point lies, and how many metres one unit is. */
export interface Projection {
  spotOf: (point: Point) => Spot;
  metresPerUnit: number;
}

/** Fits points into the drawing. Over a province the earth is flat enough to draw degrees as squares of its middle. */
export function projectionOf(points: readonly Point[]): Projection {
  const latitude = middleOf(points.map((point) => point.latitude));
  const longitude = middleOf(points.map((point) => point.longitude));
  const metresPerLongitude = METRES_PER_DEGREE * Math.cos((latitude.middle * Math.PI) / 180);
  const metresPerUnit = Math.max(
    (longitude.span * metresPerLongitude) / (MAP.width - 2 * MARGIN),
    (latitude.span * METRES_PER_DEGREE) / (MAP.height - FOOT - 2 * MARGIN),
    LEAST_SPAN_METRES / MAP.height,
  );
  return {
    metresPerUnit,
    spotOf: (point) => ({
      x: MAP.width / 2 + ((point.longitude - longitude.middle) * metresPerLongitude) / metresPerUnit,
      y: (MAP.height - FOOT) / 2 - ((point.latitude - latitude.middle) * METRES_PER_DEGREE) / metresPerUnit,
    }),
  };
}

function middleOf(values: readonly number[]): { middle: number; span: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, span: most - least };
}

/** The longest round distance that is no longer than so many units, metres. */
export function roundMetres(units: number, { metresPerUnit }: Projection): number {
  return ROUND_METRES.filter((metres) => metres <= units * metresPerUnit).at(-1) ?? 0;
}

const TURN = 0.7;
const STEP = 4;
const MOST_STEPS = 400;

/** Moves marks that would lie over another one to the next free spot around; earlier ones stay where they are. */
export function spreadSpots(spots: readonly Spot[], taken: readonly Spot[] = []): Spot[] {
  const free: Spot[] = [];
  for (const spot of spots) free.push(freeSpot(spot, [...taken, ...free]));
  return free;
}

function freeSpot(spot: Spot, taken: readonly Spot[]): Spot {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const away = STEP * Math.sqrt(step) * 1.5;
    const candidate = { x: spot.x + away * Math.cos(step * TURN), y: spot.y + away * Math.sin(step * TURN) };
    const isFree = taken.every((other) => Math.hypot(other.x - candidate.x, other.y - candidate.y) >= 2 * MARK_RADIUS);
    if (isFree && isInside(candidate)) return candidate;
  }
  return spot;
}

function isInside({ x, y }: Spot): boolean {
  return x >= MARK_RADIUS && x <= MAP.width - MARK_RADIUS && y >= MARK_RADIUS && y <= MAP.height - MARK_RADIUS;
}

const LETTER_WIDTH = 6;
const LINE_HEIGHT = 12;

/** A name beside its mark. */
export interface MapName extends Spot {
  text: string;
}

/** Writes names under or over their marks, the first ones first; one that would lie over a mark or a name is left out. */
export function namesBeside(texts: readonly string[], spots: readonly Spot[]): MapName[] {
  const names: MapName[] = [];
  for (const [index, text] of texts.entries()) {
    const spot = spots[index];
    if (!spot) continue;
    const half = halfWidth(text);
    const x = Math.min(MAP.width - half - 2, Math.max(half + 2, spot.x));
    const places = [spot.y + MARK_RADIUS + LINE_HEIGHT, spot.y - MARK_RADIUS - 4].map((y) => ({ text, x, y }));
    const clear = places.find((name) => isClear(name, spots, names));
    if (clear) names.push(clear);
  }
  return names;
}

function isClear({ text, x, y }: MapName, spots: readonly Spot[], names: readonly MapName[]): boolean {
  const half = halfWidth(text);
  const isOnMark = (mark: Spot) =>
    Math.abs(mark.x - x) < half + MARK_RADIUS &&
    Math.abs(mark.y - (y - LINE_HEIGHT / 3)) < MARK_RADIUS + LINE_HEIGHT / 3;
  const isOnName = (name: MapName) =>
    Math.abs(name.y - y) < LINE_HEIGHT && Math.abs(name.x - x) < half + halfWidth(name.text);
  return y > LINE_HEIGHT && y < MAP.height - FOOT && !spots.some(isOnMark) && !names.some(isOnName);
}

function halfWidth(text: string): number {
  return (text.length * LETTER_WIDTH) / 2;
}
