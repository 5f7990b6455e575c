import { BiteshipRail } from "../biteship/biteship-rail";
import type { RailName, ShippingRail } from "../rail/shipping-rail";
import { RajaOngkirRail } from "../rajaongkir/rajaongkir-rail";
import { type CourierRates, RailRates, TABLE_RATES } from "../rates/courier-rates";
import { MemoryCache, type RailCache } from "../rates/rail-cache";
import { type Simulation, TableRail } from "../table/table-rail";

/** Options of the provider in medusa-config. Without any, the zone table answers and nothing is booked. */
export type KurirOptions = {
  rail?: RailName;
  rajaongkirKey?: string;
  biteshipKey?: string;
  /** Only for tests; without it the official address of the rail is used. */
  baseUrl?: string;
  /** Milliseconds for one answer, 4000 when absent. A cart that meets two new places waits three times at most. */
  timeoutMs?: number;
  /** Lets the zone table book and track invented parcels. For demos only. */
  simulation?: Simulation;
  /** Where fees and areas are kept; the memory of this process when absent. */
  cache?: RailCache;
};

const RAILS: readonly string[] = ["table", "rajaongkir", "biteship"] satisfies RailName[];
const DEFAULT_TIMEOUT_MS = 4_000;

/** Gives the sentence that says why the options cannot work, or null when they can. */
export function optionsProblem(options: Record<string, unknown>): string | null {
  const { rail = "table", rajaongkirKey, biteshipKey, baseUrl, timeoutMs = DEFAULT_TIMEOUT_MS, simulation } = options;
  if (typeof rail !== "string" || !RAILS.includes(rail)) return `The courier's rail is one of ${RAILS.join(", ")}.`;
  if (rail === "rajaongkir" && !isFilled(rajaongkirKey)) return "RajaOngkir needs `rajaongkirKey`.";
  if (rail === "biteship" && !isFilled(biteshipKey)) return "Biteship needs `biteshipKey`.";
  if (baseUrl && !(typeof baseUrl === "string" && URL.canParse(baseUrl))) return "The courier's base URL is not a URL.";
  if (typeof timeoutMs !== "number" || !(timeoutMs > 0)) return "The courier's timeout must be more than zero.";
  if (simulation && rail !== "table") return "Only the zone table can be simulated.";
  if (simulation && !((simulation as Simulation).hourMs > 0)) return "A simulated hour must be more than zero.";
  return null;
}

/** The rail that the options name. */
export function createRail(options: KurirOptions): ShippingRail {
  const { timeoutMs = DEFAULT_TIMEOUT_MS, rajaongkirKey = "", biteshipKey = "" } = options;
  const baseUrl = options.baseUrl?.replace(/\/+$/, "") || undefined;
  switch (options.rail) {
    case "rajaongkir":
      return new RajaOngkirRail({ key: rajaongkirKey, baseUrl, timeoutMs });
    case "biteship":
      return new BiteshipRail({ key: biteshipKey, baseUrl, timeoutMs });
    default:
      return new TableRail(options.simulation ?? null);
  }
}

/** The fees of a rail: what a cart shows. The table's need no cache. `onFailure` hears why a rail's fees are missing. */
export function createRates(
  rail: ShippingRail,
  { cache, onFailure }: { cache?: RailCache; onFailure?: (error: unknown) => void } = {},
): CourierRates {
  return rail.name === "table" ? TABLE_RATES : new RailRates(rail, { cache: cache ?? new MemoryCache(), onFailure });
}

function isFilled(key: unknown): boolean {
  return typeof key === "string" && key.trim() !== "";
}
