import type { Place } from "@pasar/contracts/search";

/** Two decimals are about a kilometre: enough to find what is near, too little to find a house. Addresses are shared. */
const DECIMALS = 2;

/** Reads "18.71.01.1001" (a village) or "-5.43,105.26" (a position, rounded to a kilometre); null for anything else. */
export function readPlace(text: string): Place | null {
  if (/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/.test(text)) return { village_code: text };
  const [, latitude, longitude] = /^(-?\d{1,2}(?:\.\d{1,9})?),(-?\d{1,3}(?:\.\d{1,9})?)$/.exec(text) ?? [];
  const place = { latitude: rounded(Number(latitude)), longitude: rounded(Number(longitude)) };
  return Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180 ? place : null;
}

/** The place as an address carries it, never finer than a kilometre. */
export function writePlace(place: Place): string {
  if ("village_code" in place) return place.village_code;
  return `${rounded(place.latitude)},${rounded(place.longitude)}`;
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS)) + 0;
}
