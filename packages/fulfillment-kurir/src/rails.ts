export type { CourierRates, Journey } from "./courier-rates";
export { createRail, createRates, type KurirOptions } from "./kurir-options";
export type { RailCache } from "./rail-cache";
export { RailError, type RailErrorKind } from "./rail-error";
export { chooseQuote, type ServiceChoice, type ServiceClass, type ServiceQuote } from "./service-quote";
export type {
  AreaId,
  BookedItem,
  Booking,
  BookingRequest,
  Contact,
  Label,
  LabelParty,
  Place,
  QuoteRequest,
  RailName,
  ShippingRail,
  TrackedShipment,
  TrackingReport,
} from "./shipping-rail";
export type { Simulation } from "./table-rail";
export { advanceBy, isFinal, TRACKING_STATES, type TrackingEvent, type TrackingState } from "./tracking";
