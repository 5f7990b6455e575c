/** One parcel's size; grams and centimetres. */
export interface Piece {
  weightGrams: number;
  /** Length, width and height; null for goods whose size does not matter. */
  dimensions: { length: number; width: number; height: number } | null;
  quantity: number;
}

/** Cubic centimetres that most couriers count as one kilogram. */
export const VOLUME_PER_KILO = 6_000;
/** Couriers carry up to 0.30 kg above a full kilogram free. */
export const FREE_GRAMS = 300;

/** Grams a courier bills before it rounds: for each piece the larger of its weight and its volume. */
export function chargeableGrams(pieces: readonly Piece[], volumePerKilo: number): number {
  return pieces.reduce(
    (sum, piece) => sum + Math.max(piece.weightGrams, volumeGrams(piece, volumePerKilo)) * piece.quantity,
    0,
  );
}

/**
 * Grams to ask an aggregator with, so that one answer serves all parcels of the bucket: the next weight at which a
 * courier may bill another kilogram, which is 0.30 kg above a full one or the next full one.
 */
export function weightBucket(pieces: readonly Piece[]): number {
  const grams = Math.max(1, chargeableGrams(pieces, VOLUME_PER_KILO));
  const fullKilos = Math.floor(grams / 1_000) * 1_000;
  const beyond = grams - fullKilos;
  if (beyond === 0) return grams;
  return fullKilos > 0 && beyond <= FREE_GRAMS ? fullKilos + FREE_GRAMS : fullKilos + 1_000;
}

function volumeGrams({ dimensions }: Piece, volumePerKilo: number): number {
  if (!dimensions) return 0;
  return Math.ceil((dimensions.length * dimensions.width * dimensions.height * 1_000) / volumePerKilo);
}
