/** Where a parcel goes from or to: Kemendagri's regency code, "18.71". */
export type RegencyCode = string;

/** How far a parcel travels, as a courier's table of zones has it. */
export type Zone = "sameRegency" | "sameProvince" | "sameIsland" | "otherIsland" | "farEast";

/** Kemendagri's first digit of a province groups it by island. */
const FAR_EAST_ISLANDS = new Set(["8", "9"]);

/** The zone between two regencies; the same in both directions. */
export function zoneOf(from: RegencyCode, to: RegencyCode): Zone {
  if (from === to) return "sameRegency";
  if (from.slice(0, 2) === to.slice(0, 2)) return "sameProvince";
  const [fromIsland, toIsland] = [from.slice(0, 1), to.slice(0, 1)];
  if (FAR_EAST_ISLANDS.has(fromIsland) !== FAR_EAST_ISLANDS.has(toIsland)) return "farEast";
  return fromIsland === toIsland ? "sameIsland" : "otherIsland";
}
