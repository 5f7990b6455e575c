/** Writes metres the way a shopper says them: `850 m`, `1,2 km`, `14 km`. Takes metres of 0 or more. */
export function formatDistance(metres: number): string {
  const tens = Math.round(metres / 10) * 10;
  if (tens < 1_000) return `${tens} m`;
  const kilometres = metres / 1_000;
  const shown = kilometres < 9.95 ? kilometres.toFixed(1).replace(/\.0$/, "") : String(Math.round(kilometres));
  return `${shown.replace(".", ",")} km`;
}
