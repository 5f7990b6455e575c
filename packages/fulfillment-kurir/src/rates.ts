/** Where a parcel goes from or to: Kemendagri's regency code, "18.71". */
export type RegencyCode = string;

/** One parcel's size; grams and centimetres. */
export interface Piece {
  weightGrams: number;
  /** Length, width and height; null for goods whose size does not matter. */
  dimensions: { length: number; width: number; height: number } | null;
  quantity: number;
}

/** What a courier asks: rupiah, and the least and most days. */
export interface Rate {
  fee: number;
  days: [number, number];
}

interface Zone {
  perKilo: number;
  days: [number, number];
}

/** Rupiah per kilogram of a regular parcel. Assumed figures in the order of Pos Indonesia's 2025 retail tariffs. */
const ZONES: Record<"sameRegency" | "sameProvince" | "sameIsland" | "otherIsland" | "farEast", Zone> = {
  sameRegency: { perKilo: 9_000, days: [1, 3] },
  sameProvince: { perKilo: 13_000, days: [2, 4] },
  sameIsland: { perKilo: 22_000, days: [3, 6] },
  otherIsland: { perKilo: 34_000, days: [4, 8] },
  farEast: { perKilo: 68_000, days: [6, 14] },
};

/** Kemendagri's first digit of a province groups it by island. */
const FAR_EAST_ISLANDS = new Set(["8", "9"]);
/** Up to 0.30 kg above a full kilogram is carried free (couriers' rounding rule). */
const FREE_GRAMS = 300;
/** Cubic centimetres that count as one kilogram. */
const VOLUME_PER_KILO = 6_000;
/** The heaviest regular parcel, kilograms. */
const HEAVIEST_KILOS = 50;

/** Kilograms billed for the pieces: the larger of weight and volume, at least 1, rounded by the 1.30 kg rule. */
export function billedKilos(pieces: readonly Piece[]): number {
  const grams = pieces.reduce(
    (sum, piece) => sum + Math.max(piece.weightGrams, volumeGrams(piece)) * piece.quantity,
    0,
  );
  return Math.max(1, Math.ceil((grams - FREE_GRAMS) / 1_000));
}

/** The table's rate for a parcel, or null when it is too heavy for a regular courier. */
export function courierRate(from: RegencyCode, to: RegencyCode, pieces: readonly Piece[]): Rate | null {
  const kilos = billedKilos(pieces);
  if (kilos > HEAVIEST_KILOS) return null;
  const { perKilo, days } = ZONES[zoneOf(from, to)];
  return { fee: kilos * perKilo, days };
}

function volumeGrams({ dimensions }: Piece): number {
  if (!dimensions) return 0;
  return Math.ceil((dimensions.length * dimensions.width * dimensions.height * 1_000) / VOLUME_PER_KILO);
}

function zoneOf(from: RegencyCode, to: RegencyCode): keyof typeof ZONES {
  if (from === to) return "sameRegency";
  if (from.slice(0, 2) === to.slice(0, 2)) return "sameProvince";
  const [fromIsland, toIsland] = [from.slice(0, 1), to.slice(0, 1)];
  if (FAR_EAST_ISLANDS.has(fromIsland) !== FAR_EAST_ISLANDS.has(toIsland)) return "farEast";
  return fromIsland === toIsland ? "sameIsland" : "otherIsland";
}
