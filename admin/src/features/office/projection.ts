/** Degrees. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** Units of the drawing: one is about a kilometre at the equator, whatever the zoom. */
export interface Spot {
  x: number;
  y: number;
}

/** The part of the drawing that is seen. */
export interface View {
  x: number;
  y: number;
  size: number;
}

const UNITS_PER_DEGREE = 111;
/** A single village would otherwise be blown up until its neighbours are unthinkable. */
const LEAST_SIZE = 12;
const MARGIN = 1.4;
/** The golden angle lays spots around a centre without two of them meeting. */
const TURN = 2.399963;

/** Puts a place on the drawing. Indonesia lies along the equator, so degrees are about square there. */
export function spotOf({ latitude, longitude }: Place): Spot {
  return { x: longitude * UNITS_PER_DEGREE, y: -latitude * UNITS_PER_DEGREE };
}

/** The square that shows all places with a margin; Indonesia when there are none. */
export function viewOf(places: readonly Place[]): View {
  const spots =
    places.length > 0
      ? places.map(spotOf)
      : [spotOf({ latitude: 6, longitude: 95 }), spotOf({ latitude: -11, longitude: 141 })];
  const xs = spots.map(({ x }) => x);
  const ys = spots.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const size = Math.max((right - left) * MARGIN, (bottom - top) * MARGIN, LEAST_SIZE);
  return { x: (left + right - size) / 2, y: (top + bottom - size) / 2, size };
}

/** The view closer by `factor` around its middle, or further away below 1. */
export function zoom({ x, y, size }: View, factor: number): View {
  const next = size / factor;
  return { x: x + (size - next) / 2, y: y + (size - next) / 2, size: next };
}

/** The view moved by parts of itself. */
export function pan({ x, y, size }: View, right: number, down: number): View {
  return { x: x + right * size, y: y + down * size, size };
}

/** Lays places that share one spot around it, `gap` units apart, so that each can be seen. */
export function spread<Item extends Place>(items: readonly Item[], gap: number): (Item & { spot: Spot })[] {
  const taken = new Map<string, number>();
  return items.map((item) => {
    const key = `${item.latitude} ${item.longitude}`;
    const turn = taken.get(key) ?? 0;
    taken.set(key, turn + 1);
    const { x, y } = spotOf(item);
    const distance = gap * Math.sqrt(turn);
    return { ...item, spot: { x: x + distance * Math.cos(turn * TURN), y: y + distance * Math.sin(turn * TURN) } };
  });
}

/** Lines of whole steps of degrees across a view, few enough to read: `[degrees, units]`. */
export function gridLines(from: number, size: number): { degrees: number; at: number }[] {
  const step =
    [10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02].find((degrees) => size / UNITS_PER_DEGREE / degrees >= 3) ?? 0.01;
  const first = Math.ceil(from / UNITS_PER_DEGREE / step);
  const last = Math.floor((from + size) / UNITS_PER_DEGREE / step);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const degrees = Number(((first + index) * step).toFixed(2));
    return { degrees, at: degrees * UNITS_PER_DEGREE };
  });
}
