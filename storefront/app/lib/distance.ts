/**
 * Writes a distance the way a shopper says it: `< 1 km`, `1,2 km`, `14 km`. Takes metres of 0 or more. Places are known to
 * about a kilometre only, so nothing finer is said.
 */
export function formatDistance(metres: number): string {
  const kilometres = metres / 1_000;
  if (kilometres < 1) return "< 1 km";
  const shown = kilometres < 9.95 ? kilometres.toFixed(1).replace(/\.0$/, "") : String(Math.round(kilometres));
  return `${shown.replace(".", ",")} km`;
}
