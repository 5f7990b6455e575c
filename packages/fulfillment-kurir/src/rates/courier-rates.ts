import { fieldsOf } from "../rail/fields";
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
  /** When the rail gave these quotes; it may have been asked in vain since. */
  quotedAt: number;
  askAgainAt: number;
}

const HOUR_MS = 3_600_000;
const FRESH_MS = 24 * HOUR_MS;
const USABLE_MS = 7 * 24 * HOUR_MS;
/** What a rail refuses for one route, its neighbour may get: only that route waits. */
const REFUSED_ROUTE_MS = HOUR_MS;
/** How long a rail is left alone: a cart that waits for a dead one at every refresh cannot be used. */
const PAUSE_MS: Partial<Record<RailErrorKind, number>> = {
  unavailable: 30_000,
  quota: HOUR_MS / 4,
  unauthorized: HOUR_MS / 4,
};

const REGENCY_LENGTH = "18.71".length;

/** The zone table's fees: no network, nothing to keep. */
export const TABLE_RATES: CourierRates = {
  quotes: async ({ from, to, pieces }) =>
    tableQuotes(from.code.slice(0, REGENCY_LENGTH), to.code.slice(0, REGENCY_LENGTH), pieces),
};

/** Where a rail's fees are kept, and who hears why the table's were taken instead. */
export interface RailRatesSettings {
  cache: RailCache;
  now?: () => number;
  onFailure?: (error: unknown) => void;
}

/** A rail's fees, kept for a day, for a week while the rail is down, and the zone table's when there are none. */
export class RailRates implements CourierRates {
  private readonly cache: RailCache;
  private readonly areas: KnownAreas;
  private readonly underWay = new Map<string, Promise<ServiceQuote[]>>();
  private readonly now: () => number;
  private readonly onFailure: (error: unknown) => void;
  private pausedUntil = 0;

  constructor(
    private readonly rail: ShippingRail,
    { cache, now = Date.now, onFailure = () => undefined }: RailRatesSettings,
  ) {
    this.cache = forgiving(cache);
    this.areas = new KnownAreas(rail, this.cache);
    this.now = now;
    this.onFailure = onFailure;
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
    const now = this.now();
    const usable = usableAnswer(await this.cache.get(key), now);
    if (now < Math.max(usable.askAgainAt, this.pausedUntil)) return usable.quotes;
    const answer = await this.answerAfter(usable, journey, now);
    await this.cache.set(key, answer, USABLE_MS / 1_000);
    return answer.quotes;
  }

  private async answerAfter(usable: Answer, journey: Journey, now: number): Promise<Answer> {
    try {
      const quotes = (await this.ask(journey)).sort(byFee);
      const askAgainAt = now + FRESH_MS;
      return quotes.length > 0 ? { quotes, quotedAt: now, askAgainAt } : { ...usable, askAgainAt };
    } catch (error) {
      this.onFailure(error);
      const pause = error instanceof RailError ? PAUSE_MS[error.kind] : undefined;
      if (pause === undefined) return { ...usable, askAgainAt: now + REFUSED_ROUTE_MS };
      this.pausedUntil = now + pause;
      return usable;
    }
  }

  private async ask({ from, to, pieces }: Journey): Promise<ServiceQuote[]> {
    const [origin, destination] = await Promise.all([this.areas.areaOf(from), this.areas.areaOf(to)]);
    return origin && destination ? this.rail.quote({ origin, destination, pieces }) : [];
  }
}

function usableAnswer(kept: unknown, now: number): Answer {
  const { quotes, quotedAt, askAgainAt } = fieldsOf(kept) as Partial<Answer>;
  const isUsable = Array.isArray(quotes) && Number(quotedAt) > now - USABLE_MS && Number(askAgainAt) >= 0;
  return isUsable ? (kept as Answer) : { quotes: [], quotedAt: now, askAgainAt: 0 };
}
