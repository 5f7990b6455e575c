/**
 * SQL for the great circle between two rows with `latitude` and `longitude` in degrees, metres; null where either place is
 * unknown, which `least` would ignore.
 * @param from alias of one row
 * @param to alias of the other
 */
export function metresBetween(from: string, to: string): string {
  return `case when ${from}.latitude is not null and ${to}.latitude is not null then 2 * 6371000 * asin(least(1, sqrt(
    sin(radians(${to}.latitude - ${from}.latitude) / 2) ^ 2
    + cos(radians(${from}.latitude)) * cos(radians(${to}.latitude))
      * sin(radians(${to}.longitude - ${from}.longitude) / 2) ^ 2))) end`;
}
