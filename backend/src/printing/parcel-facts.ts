import { formatMoment } from "@pasar/locale/time";
import type { CheckoutRow, SellerOrderRow } from "../database/checkouts";
import type { Language } from "../locale/messages";
import { isCalledOff } from "../modules/shipment/parcels-state";
import type { ParcelFacts } from "./shipping-label";

/** What is printed of one of a seller's orders; times in the seller's zone. */
export function parcelFactsOf(
  order: SellerOrderRow & { checkout: CheckoutRow },
  timeZone: string,
  language: Language,
): ParcelFacts {
  const { checkout, seller, way } = order;
  const isCashDue = checkout.payment_method === "cod" && !["completed", "cancelled"].includes(order.stage);
  return {
    number: order.number,
    placedAt: formatMoment(order.created_at, { locale: language, timeZone }),
    way,
    service: order.service_name,
    method: checkout.payment_method,
    total: order.total,
    cash: isCashDue ? order.total : 0,
    buyer: {
      name: checkout.shopper_name,
      phone: localPhone(checkout.shopper_phone),
      address: way === "pickup" ? null : checkout.address_text,
    },
    seller: { name: seller.name, phone: localPhone(seller.phone), place: `${seller.address}, ${seller.village_name}` },
    lines: order.lines,
    note: order.note,
    trackingNumber: order.tracking_number,
    parcels: order.parcels.filter(({ state }) => !isCalledOff(state)).map(({ awb }) => ({ trackingNumber: awb })),
    part: null,
  };
}

/** What each parcel's label says; the only or first one where nothing was sent yet. Cash is collected with the first. */
export function labelsOf(facts: ParcelFacts): ParcelFacts[] {
  if (facts.parcels.length < 2)
    return [{ ...facts, trackingNumber: facts.parcels[0]?.trackingNumber ?? facts.trackingNumber }];
  return facts.parcels.map(({ trackingNumber }, place) => ({
    ...facts,
    trackingNumber,
    part: { number: place + 1, of: facts.parcels.length },
    cash: place === 0 ? facts.cash : 0,
  }));
}

/** `+62812…` as it is dialled and read here: `0812…`. */
function localPhone(phone: string): string {
  return phone.replace(/^\+62/, "0");
}
