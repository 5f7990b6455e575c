import type { AreaId, Place, ShippingRail } from "../rail/shipping-rail";
import type { RailCache } from "./rail-cache";

const HALF_A_YEAR_SECONDS = 182 * 24 * 3_600;
const DAY_SECONDS = 24 * 3_600;

/** A name of a place under which its area and its fees can be kept: the district, or what is known of it. */
export function keyOfPlace({ code, postcode }: Place): string {
  const district = /^\d{2}\.\d{2}\.\d{2}/.exec(code)?.[0];
  return district ?? `${code}/${postcode ?? ""}`;
}

/** A rail's areas by place, asked for once. What the rail does not know is asked for again after a day. */
export class KnownAreas {
  constructor(
    private readonly rail: ShippingRail,
    private readonly cache: RailCache,
  ) {}

  /** The rail's area, null when it has none. Throws RailError. */
  async areaOf(place: Place): Promise<AreaId | null> {
    const key = `courier-area:${this.rail.name}:${keyOfPlace(place)}`;
    const known = await this.cache.get(key);
    if (known !== undefined && known !== null) return (known as { area: AreaId | null }).area;
    const area = await this.rail.resolveArea(place);
    await this.cache.set(key, { area }, area === null ? DAY_SECONDS : HALF_A_YEAR_SECONDS);
    return area;
  }
}
