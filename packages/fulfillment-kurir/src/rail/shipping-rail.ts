import type { Piece } from "../table/parcel";
import type { TrackingEvent, TrackingState } from "../tracking/tracking";
import type { ServiceQuote } from "./service-quote";

/** Which service answers for fees and bookings. */
export type RailName = "table" | "rajaongkir" | "biteship";

/** A rail's own name of an area; only that rail can read it. */
export type AreaId = string;

/** Where a parcel starts or ends. The names help a rail whose areas are not Kemendagri's. */
export interface Place {
  /** Kemendagri's code of the village, "18.71.03.1002", or as much of it as is known: at least the regency. */
  code: string;
  postcode: string | null;
  village: string | null;
  district: string | null;
  regency: string | null;
}

/** A parcel between two areas. */
export interface QuoteRequest {
  origin: AreaId;
  destination: AreaId;
  pieces: readonly Piece[];
}

/** Who hands the parcel over or takes it. */
export interface Contact {
  name: string;
  /** E.164. */
  phone: string;
  address: string;
  note: string | null;
  place: Place;
}

/** One kind of goods in a parcel; rupiah for one. */
export interface BookedItem extends Piece {
  name: string;
  value: number;
}

/** A parcel to be fetched. `reference` is ours; the same reference never makes a second booking. */
export interface BookingRequest {
  reference: string;
  courier: string;
  service: string;
  sender: Contact;
  recipient: Contact;
  items: readonly BookedItem[];
}

/** A booking at the rail. `awb` is the courier's number, null until the courier gives it. */
export interface Booking {
  bookingId: string;
  trackingId: string | null;
  awb: string | null;
  trackingUrl: string | null;
  /** Rupiah; null when the rail does not say. */
  fee: number | null;
}

/** What is printed on a parcel. */
export interface Label {
  awb: string | null;
  courier: string;
  service: string;
  /** The courier's sorting code. */
  routingCode: string | null;
  sender: LabelParty;
  recipient: LabelParty;
}

/** One side of a label. */
export interface LabelParty {
  name: string;
  phone: string;
  address: string;
  postcode: string | null;
}

/** A parcel under way, as our own rows know it. */
export interface TrackedShipment {
  awb: string;
  courier: string;
  trackingId: string | null;
  bookedAt: Date;
  /** E.164 of the recipient: JNE answers only who knows its last digits. */
  recipientPhone: string | null;
}

/** What a rail says of a parcel, oldest event first. `state` is null when its word is not known to us. */
export interface TrackingReport {
  bookingId: string | null;
  /** Our reference of the booking, when the rail repeats it. */
  reference: string | null;
  awb: string | null;
  /** The rail's own word. */
  word: string | null;
  state: TrackingState | null;
  events: TrackingEvent[];
  /** Rupiah the rail charges now, which differs from the quote when the courier weighed again; null when not said. */
  fee: number | null;
}

/** One way to couriers. Every method rejects with RailError and with nothing else. */
export interface ShippingRail {
  readonly name: RailName;
  readonly canBook: boolean;
  /** The rail's area for a place, null when the rail has none. */
  resolveArea(place: Place): Promise<AreaId | null>;
  /** Services that carry the parcel; empty when none does. */
  quote(request: QuoteRequest): Promise<ServiceQuote[]>;
  /** Books once per reference: a repeated reference gives the first booking. */
  book(request: BookingRequest): Promise<Booking>;
  /** Cancels; a booking that is cancelled already is no error. */
  cancel(bookingId: string): Promise<void>;
  label(bookingId: string): Promise<Label>;
  track(shipment: TrackedShipment): Promise<TrackingReport>;
  /** Reads a call of the rail and asks the rail itself, since such calls carry no signature; null when it says nothing. */
  parseWebhook(body: unknown): Promise<TrackingReport | null>;
}
