export { createRail, createRates, type KurirOptions } from "./provider/kurir-options";
export { RailError, type RailErrorKind } from "./rail/rail-error";
export { chooseQuote, type ServiceChoice, type ServiceClass, type ServiceQuote } from "./rail/service-quote";
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
} from "./rail/shipping-rail";
export type { CourierRates, Journey } from "./rates/courier-rates";
export type { RailCache } from "./rates/rail-cache";
export type { Simulation } from "./table/table-rail";
export { advanceBy, isFinal, TRACKING_STATES, type TrackingEvent, type TrackingState } from "./tracking/tracking";
