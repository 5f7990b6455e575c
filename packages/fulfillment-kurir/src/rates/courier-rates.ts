import { RailError, type RailErrorKind } from "../rail/rail-error";
import { byFee, type ServiceQuote } from "../rail/service-quote";
import type { Place, ShippingRail } from "../rail/shipping-rail";
import { type Piece, weightBucket } from "../table/parcel";
import { tableQuotes } from "../table/rates";
import { KnownAreas, keyOfPlace } from "./known-areas";
import { forgiving, type RailCache } from "./rail-cache";

/** A parcel between two places. */
export interface Journey {
  from: Place;
  to: Place;
  pieces: readonly Piece[];
}

/** What couriers ask. */
export interface CourierRates {
  /** Services for the parcel, cheapest first; empty when nobody carries it. Never throws. */
  quotes(journey: Journey): Promise<ServiceQuote[]>;
}

interface Answer {
  quotes: ServiceQuote[];
  /** When the rail gave these quotes, and when it was last asked; it may have had nothing to say since. */
  quotedAt: number;
  askedAt: number;
}

const HOUR_MS = 3_600_000;
const FRESH_MS = 24 * HOUR_MS;
const USABLE_MS = 7 * 24 * HOUR_MS;
/** How long a rail is left alone: a cart that waits for a dead one at every refresh cannot be used. */
const PAUSE_MS: Record<RailErrorKind, number> = {
  unavailable: 30_000,
  quota: HOUR_MS / 4,
  unauthorized: HOUR_MS / 4,
  not_found: 0,
  refused: 0,
  unsupported: 0,
};

const REGENCY_LENGTH = "18.71".length;

/** The zone table's fees: no network, nothing to keep. */
export const TABLE_RATES: CourierRates = {
  quotes: async ({ from, to, pieces }) =>
    tableQuotes(from.code.slice(0, REGENCY_LENGTH), to.code.slice(0, REGENCY_LENGTH), pieces),
};

/** A rail's fees, kept for a day, for a week while the rail is down, and the zone table's when there are none. */
export class RailRates implements CourierRates {
  private readonly cache: RailCache;
  private readonly areas: KnownAreas;
  private readonly underWay = new Map<string, Promise<ServiceQuote[]>>();
  private pausedUntil = 0;

  constructor(
    private readonly rail: ShippingRail,
    cache: RailCache,
    private readonly now: () => number = Date.now,
  ) {
    this.cache = forgiving(cache);
    this.areas = new KnownAreas(rail, this.cache);
  }

  async quotes(journey: Journey): Promise<ServiceQuote[]> {
    const key = this.keyOf(journey);
    const asked = this.underWay.get(key) ?? this.keptOrAsked(key, journey).finally(() => this.underWay.delete(key));
    this.underWay.set(key, asked);
    const quotes = await asked;
    return quotes.length > 0 ? quotes : TABLE_RATES.quotes(journey);
  }

  private keyOf({ from, to, pieces }: Journey): string {
    return ["courier-rates", this.rail.name, keyOfPlace(from), keyOfPlace(to), weightBucket(pieces)].join(":");
  }

  private async keptOrAsked(key: string, journey: Journey): Promise<ServiceQuote[]> {
    const kept = ((await this.cache.get(key)) ?? null) as Answer | null;
    const now = this.now();
    const usable = kept && now - kept.quotedAt < USABLE_MS ? kept : { quotes: [], quotedAt: now, askedAt: 0 };
    if (now - usable.askedAt < FRESH_MS || now < this.pausedUntil) return usable.quotes;
    try {
      const quotes = (await this.ask(journey)).sort(byFee);
      const answer = quotes.length > 0 ? { quotes, quotedAt: now, askedAt: now } : { ...usable, askedAt: now };
      await this.cache.set(key, answer, USABLE_MS / 1_000);
      return answer.quotes;
    } catch (error) {
      this.pausedUntil = now + PAUSE_MS[error instanceof RailError ? error.kind : "unavailable"];
      return usable.quotes;
    }
  }

  private async ask({ from, to, pieces }: Journey): Promise<ServiceQuote[]> {
    const [origin, destination] = await Promise.all([this.areas.areaOf(from), this.areas.areaOf(to)]);
    return origin && destination ? this.rail.quote({ origin, destination, pieces }) : [];
  }
}
