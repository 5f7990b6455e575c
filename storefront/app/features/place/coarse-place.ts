import type { Place } from "@pasar/contracts/search";

/** Degrees. */
export type Point = Extract<Place, { latitude: number }>;

/** Two decimals are about a kilometre: enough to find what is near, too little to find a house. Addresses are shared. */
const DECIMALS = 2;

/** A position rounded to about a kilometre: the only form in which it is kept, written into an address or sent. */
export function coarsePoint({ latitude, longitude }: Point): Point {
  return { latitude: rounded(latitude), longitude: rounded(longitude) };
}

/** A place as it may be sent, and nothing else of what is known of it. */
export function coarsePlace(place: Place): Place {
  return "village_code" in place ? { village_code: place.village_code } : coarsePoint(place);
}

/** Reads "18.71.01.1001" (a village) or "-5.43,105.26" (a position, rounded to a kilometre); null for anything else. */
export function readPlace(text: string): Place | null {
  if (/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/.test(text)) return { village_code: text };
  const [, latitude, longitude] = /^(-?\d{1,2}(?:\.\d{1,9})?),(-?\d{1,3}(?:\.\d{1,9})?)$/.exec(text) ?? [];
  const place = coarsePoint({ latitude: Number(latitude), longitude: Number(longitude) });
  return Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180 ? place : null;
}

/** The place as an address carries it, never finer than a kilometre. */
export function writePlace(place: Place): string {
  if ("village_code" in place) return place.village_code;
  const { latitude, longitude } = coarsePoint(place);
  return `${latitude},${longitude}`;
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS)) + 0;
}
