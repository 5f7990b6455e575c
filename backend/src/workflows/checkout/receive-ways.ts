import type { CourierService, QuoteWay } from "@pasar/contracts/checkout";
import { RECEIVE_WAYS, type ReceiveWay } from "@pasar/contracts/order";
import type { DistanceDelivery } from "@pasar/contracts/shop-settings";
import { chooseQuote, type ServiceQuote } from "@pasar/fulfillment-kurir/rates";
import { type AreaTariff, areaFee, type Coordinates, roadKilometres } from "@pasar/fulfillment-lokal";
import { formatRupiah } from "@pasar/locale/money";
import type { Sellable } from "../../database/sellable";
import { type Language, type MessageKey, say } from "../../locale/messages";
import { deliveryTariff, feeByDistance, feeEverywhere } from "../../modules/seller/delivery-tariff";
import { isOnHoliday } from "../../modules/seller/opening-hours";
import { pickupPlaces } from "./pickup-places";
import type { SellerPromotions } from "./seller-promotions";

/** The seller's own delivery comes the same day or the next. */
const DELIVERY_DAYS: [number, number] = [0, 1];

/** One seller's goods, all of the same seller. */
interface Parcel {
  pieces: readonly { sellable: Sellable; quantity: number }[];
}

interface Journey {
  parcel: Parcel;
  /** Kemendagri code of the shopper's village; null until it is known. */
  villageCode: string | null;
  /** The middle of that village; null when unknown. */
  point: Coordinates | null;
  /** Cheapest first; empty when nobody carries the parcel. */
  couriers: readonly ServiceQuote[];
  discountOnFee: SellerPromotions["discountOnFee"];
  language: Language;
  now: Date;
}

/** The ways a shopper can receive one seller's goods, with fees in rupiah and the reason where one is closed. */
export function receiveWays(journey: Journey): QuoteWay[] {
  if (isOnHoliday(sellerOf(journey), journey.now)) {
    return RECEIVE_WAYS.map((kind) => way(journey, kind, {}, "reason_on_holiday"));
  }
  return [pickup(journey), delivery(journey), courier(journey)];
}

function sellerOf({ parcel }: Journey) {
  const [first] = parcel.pieces;
  if (!first) throw new Error("a parcel holds at least one piece");
  return first.sellable.seller;
}

function way(journey: Journey, kind: ReceiveWay, facts: Partial<QuoteWay>, closed?: MessageKey, values = {}): QuoteWay {
  return {
    way: kind,
    name: say(journey.language, `way_${kind}`),
    available: closed === undefined,
    fee: null,
    discount: null,
    days: null,
    services: [],
    pickup: null,
    kilometres: null,
    reason: closed ? say(journey.language, closed, values) : null,
    note: null,
    ...facts,
  };
}

function pickup(journey: Journey): QuoteWay {
  return way(journey, "pickup", { fee: 0, pickup: pickupPlaces(journey.parcel.pieces, journey.now) });
}

function delivery(journey: Journey): QuoteWay {
  const seller = sellerOf(journey);
  const tariff = deliveryTariff(seller);
  if (!seller.delivery_option_id) return way(journey, "delivery", {}, "reason_no_delivery");
  if (seller.delivery_distance) return deliveryByDistance(journey, seller.delivery_distance);
  if (!tariff) return way(journey, "delivery", {}, "reason_no_delivery");
  const goodsTotal = goodsTotalOf(journey);
  const note = freeNote(tariff, goodsTotal, journey.language);
  const { villageCode } = journey;
  if (!villageCode) {
    return way(journey, "delivery", { fee: feeEverywhere(tariff, goodsTotal), note }, "reason_needs_address");
  }
  const fee = areaFee(tariff, { villageCode, goodsTotal });
  if (fee === null) return way(journey, "delivery", {}, "reason_outside_delivery");
  const kilometres = kilometresOf(journey);
  const discount = journey.discountOnFee(fee, null);
  return way(journey, "delivery", { fee, discount, days: afterMaking(journey, DELIVERY_DAYS), note, kilometres });
}

/** The distance is an estimate between the middles of two villages, and is told as one. */
function deliveryByDistance(journey: Journey, tariff: DistanceDelivery): QuoteWay {
  if (!journey.villageCode) return way(journey, "delivery", {}, "reason_needs_address");
  const kilometres = kilometresOf(journey);
  if (kilometres === null) return way(journey, "delivery", {}, "reason_no_distance");
  const goodsTotal = goodsTotalOf(journey);
  const fee = feeByDistance(tariff, { from: sellerOf(journey).point, to: journey.point, goodsTotal });
  const limit = String(tariff.radius_kilometres);
  if (fee === null) return way(journey, "delivery", { kilometres }, "reason_too_far", { kilometres: limit });
  const estimate = say(journey.language, "note_distance", {
    kilometres: formatKilometres(kilometres, journey.language),
  });
  const free = freeNote({ freeFrom: tariff.free_from }, goodsTotal, journey.language);
  const note = [estimate, free].filter(Boolean).join(" ");
  const discount = journey.discountOnFee(fee, null);
  return way(journey, "delivery", { fee, discount, days: afterMaking(journey, DELIVERY_DAYS), note, kilometres });
}

function goodsTotalOf({ parcel }: Journey): number {
  return parcel.pieces.reduce((sum, { sellable, quantity }) => sum + sellable.price * quantity, 0);
}

/** Kilometres by road from the seller's village to the shopper's, to a tenth; null when one is not on the map. */
function kilometresOf(journey: Journey): number | null {
  const { point: from } = sellerOf(journey);
  if (!from || !journey.point) return null;
  const kilometres = roadKilometres(from, journey.point);
  return Number.isNaN(kilometres) ? null : Math.round(kilometres * 10) / 10;
}

function formatKilometres(kilometres: number, language: Language): string {
  return kilometres.toLocaleString(language === "en" ? "en-GB" : "id-ID");
}

function freeNote({ freeFrom }: Pick<AreaTariff, "freeFrom">, goodsTotal: number, language: Language): string | null {
  if (freeFrom === null) return null;
  const key = goodsTotal >= freeFrom ? "note_delivery_free" : "note_delivery_free_from";
  return say(language, key, { amount: formatRupiah(freeFrom) });
}

function courier(journey: Journey): QuoteWay {
  if (!sellerOf(journey).courier_option_id) return way(journey, "courier", {}, "reason_no_courier");
  if (!journey.villageCode) return way(journey, "courier", {}, "reason_needs_address");
  const usual = chooseQuote(journey.couriers, {});
  if (!usual) return way(journey, "courier", {}, "reason_not_shippable");
  const services = journey.couriers.map((quote) => serviceOf(journey, quote, quote === usual));
  const discount = journey.discountOnFee(usual.fee, usual.courier);
  return way(journey, "courier", { fee: usual.fee, discount, days: daysOf(journey, usual), services });
}

function serviceOf(journey: Journey, quote: ServiceQuote, isDefault: boolean): CourierService {
  return {
    courier: quote.courier,
    courier_name: quote.courierName,
    service: quote.service,
    service_name: quote.serviceName,
    service_class: quote.serviceClass,
    fee: quote.fee,
    days: daysOf(journey, quote),
    is_default: isDefault,
    discount: journey.discountOnFee(quote.fee, quote.courier),
  };
}

function daysOf(journey: Journey, { days }: ServiceQuote): [number, number] | null {
  return days && afterMaking(journey, days);
}

/** Goods that are made after the order leave when the slowest of them is done. */
function afterMaking({ parcel }: Journey, [least, most]: [number, number]): [number, number] {
  const making = Math.max(...parcel.pieces.map(({ sellable }) => sellable.preorder_days ?? 0));
  return [least + making, most + making];
}
