/** A point on the map, decimal degrees. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

const EARTH_RADIUS_KILOMETRES = 6_371;
/** How much longer a road is than the straight line. An assumed figure; sea and rivers make it longer still. */
const ROAD_FACTOR = 1.3;

/** Kilometres by road, estimated from the great circle. NaN for what is no point on the map. */
export function roadKilometres(from: Coordinates, to: Coordinates): number {
  if (!isOnMap(from) || !isOnMap(to)) return Number.NaN;
  const [fromLatitude, toLatitude] = [radians(from.latitude), radians(to.latitude)];
  const haversine =
    halfChord(toLatitude - fromLatitude) +
    Math.cos(fromLatitude) * Math.cos(toLatitude) * halfChord(radians(to.longitude - from.longitude));
  return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(haversine))) * ROAD_FACTOR;
}

function isOnMap({ latitude, longitude }: Coordinates): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

function halfChord(angle: number): number {
  return Math.sin(angle / 2) ** 2;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
