import { unsupported } from "../rail/rail-error";
import type { ServiceQuote } from "../rail/service-quote";
import type {
  AreaId,
  Booking,
  BookingRequest,
  Label,
  Place,
  QuoteRequest,
  ShippingRail,
  TrackedShipment,
  TrackingReport,
} from "../rail/shipping-rail";
import { tableQuotes } from "./rates";
import { isSimulatedAwb, simulatedAwb, simulatedHistory } from "./simulated-journey";

const REGENCY_LENGTH = "18.71".length;

/** How parcels of a demo travel. */
export interface Simulation {
  /** Milliseconds that stand for an hour of a parcel's journey. */
  hourMs: number;
}

/** The zone table: works without a network. Books and tracks only as a simulation, and only when it is asked to. */
export class TableRail implements ShippingRail {
  readonly name = "table";
  readonly canBook: boolean;

  constructor(
    private readonly simulation: Simulation | null,
    private readonly now: () => number = Date.now,
  ) {
    this.canBook = simulation !== null;
  }

  async resolveArea({ code }: Place): Promise<AreaId | null> {
    return code.slice(0, REGENCY_LENGTH);
  }

  async quote({ origin, destination, pieces }: QuoteRequest): Promise<ServiceQuote[]> {
    return tableQuotes(origin, destination, pieces);
  }

  async book({ reference, courier }: BookingRequest): Promise<Booking> {
    if (!this.simulation) throw unsupported("the zone table", "book");
    return {
      bookingId: reference,
      trackingId: null,
      awb: simulatedAwb(courier, reference),
      trackingUrl: null,
      fee: null,
    };
  }

  /** Nothing was sent to anybody, so there is nothing to undo. */
  async cancel(): Promise<void> {}

  async label(): Promise<Label> {
    throw unsupported("the zone table", "print labels");
  }

  async track({ awb, bookedAt }: TrackedShipment): Promise<TrackingReport> {
    if (!this.simulation || !isSimulatedAwb(awb)) throw unsupported("the zone table", "track");
    const events = simulatedHistory({ awb, bookedAt, hourMs: this.simulation.hourMs, now: this.now() });
    const last = events.at(-1) ?? null;
    return {
      bookingId: null,
      reference: null,
      awb,
      word: last?.word ?? null,
      state: last?.state ?? null,
      events,
      fee: null,
    };
  }

  async parseWebhook(): Promise<null> {
    return null;
  }
}
