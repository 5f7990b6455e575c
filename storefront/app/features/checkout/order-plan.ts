import type {
  CourierService,
  PickupPlace,
  PlaceRequest,
  Quote,
  QuotePayment,
  QuoteWay,
  SellerQuote,
} from "@pasar/contracts/checkout";
import type { PaymentMethod, ReceiveWay } from "@pasar/contracts/order";
import type { Discount } from "@pasar/contracts/promotion";
import { type AddressDraft, finishedAddress, missingInAddress } from "../../device/address-draft";
import type { PickupChoice } from "../../device/checkout-draft";

const STEPS = ["receive", "address", "pay"] as const;
export type Step = (typeof STEPS)[number];

/** A courier's service by its codes. */
export type ServiceCode = Pick<CourierService, "courier" | "service">;

/** What the shopper has decided so far. */
export interface Decisions {
  name: string;
  phone: string;
  ways: Record<string, ReceiveWay>;
  /** The courier's service for each seller; where none is named, the quote's own. */
  services: Record<string, ServiceCode>;
  pickups: Record<string, PickupChoice>;
  notes: Record<string, string>;
  address: AddressDraft;
  method: PaymentMethod | null;
}

/** A name is two letters at least; a phone is an Indonesian mobile number however it is spaced. */
export function contactProblems({ name, phone }: Pick<Decisions, "name" | "phone">): ("name" | "phone")[] {
  const digits = phone.replace(/[\s.()-]/g, "");
  return [
    ...(name.trim().length < 2 ? (["name"] as const) : []),
    ...(/^(\+?62|0)8\d{7,11}$/.test(digits) ? [] : (["phone"] as const)),
  ];
}

type Choices = Pick<Decisions, "ways" | "services">;

/** A way with the fee and the days of the courier's service that is chosen for it. */
export interface ChosenWay extends QuoteWay {
  service: CourierService | null;
}

/** The way chosen for a seller, `null` while none is chosen or the chosen one is not offered (any more). */
export function chosenWay(seller: SellerQuote, { ways, services }: Choices): ChosenWay | null {
  const { id } = seller.seller;
  const way = seller.ways.find((one) => one.available && one.way === ways[id]);
  return way ? atService(way, services[id]) : null;
}

/** A way at the wanted service, or at its usual one when that is not offered (any more). */
export function atService(way: QuoteWay, wanted: ServiceCode | undefined): ChosenWay {
  const { services } = way;
  const service =
    services.find((one) => one.courier === wanted?.courier && one.service === wanted.service) ??
    services.find(({ is_default }) => is_default) ??
    null;
  if (!service) return { ...way, service };
  return { ...way, fee: service.fee, discount: service.discount, days: service.days, service };
}

/**
 * Whether a way may be chosen. Before the address is known nobody can say whether goods get there, so then all ways
 * that the products themselves allow (`offered`) may be chosen.
 */
export function mayChoose({ way, available }: QuoteWay, addressKnown: boolean, offered: string[]): boolean {
  return available || (!addressKnown && way !== "pickup" && offered.includes(way));
}

/** The ways that every one of some products allows. */
export function waysOfAll(lines: { ways: string[] }[]): string[] {
  return (lines[0]?.ways ?? []).filter((way) => lines.every(({ ways }) => ways.includes(way)));
}

/** The place a choice names, `null` when that outlet is not offered (any more). */
export function chosenPlace(way: Pick<QuoteWay, "pickup">, { outlet_id }: PickupChoice): PickupPlace | null {
  if (!outlet_id) return way.pickup;
  return way.pickup?.outlets.find((outlet) => outlet.outlet_id === outlet_id) ?? null;
}

/** What of a chosen place and time is not offered (any more); `null` when all is. */
export function pickupProblem(seller: SellerQuote, { ways, pickups }: Pick<Decisions, "ways" | "pickups">) {
  const { id } = seller.seller;
  const choice = pickups[id];
  const way = seller.ways.find((one) => one.way === "pickup");
  if (ways[id] !== "pickup" || !choice || !way) return null;
  const place = chosenPlace(way, choice);
  if (!place) return "outlet";
  return choice.slot && !place.slots.some(({ start }) => start === choice.slot) ? "slot" : null;
}

/** Why goods have to be paid before, in the buyer's words. */
interface CashReasons {
  /** They wait at an outlet, whose till is not the seller's. */
  atOutlet: string;
  /** A courier carries them, and takes no money for the seller. */
  byCourier: string;
}

/** The ways to pay, with cash closed where the chosen ways to receive do not allow it. */
export function paymentsFor(
  quote: Quote,
  { ways, pickups }: Pick<Decisions, "ways" | "pickups">,
  { atOutlet, byCourier }: CashReasons,
): QuotePayment[] {
  const sellers = quote.sellers.map(({ seller }) => seller.id);
  const isByCourier = sellers.some((id) => ways[id] === "courier");
  const isAtOutlet = sellers.some((id) => ways[id] === "pickup" && pickups[id]?.outlet_id);
  if (!isByCourier && !isAtOutlet) return quote.payments;
  const reason = isByCourier ? byCourier : atOutlet;
  return quote.payments.map((payment) =>
    payment.method === "cod" ? { ...payment, available: false, reason } : payment,
  );
}

/** Goods that travel need an address; a basket that is fetched everywhere does not. */
function needsAddress(quote: Quote, ways: Decisions["ways"]): boolean {
  return quote.sellers.some(({ seller }) => ways[seller.id] !== undefined && ways[seller.id] !== "pickup");
}

/** The screens this order needs, in order. */
export function stepsFor(quote: Quote, ways: Decisions["ways"]): Step[] {
  return STEPS.filter((step) => step !== "address" || needsAddress(quote, ways));
}

/** The first screen on which something is missing; `pay` when the order can be placed. */
export function firstOpenStep(quote: Quote, decisions: Decisions): Step {
  const { ways, address } = decisions;
  const chosen = quote.sellers.every(({ seller }) => ways[seller.id] !== undefined);
  const isPickupOpen = quote.sellers.some((seller) => pickupProblem(seller, decisions));
  if (contactProblems(decisions).length || !chosen || isPickupOpen) return "receive";
  if (needsAddress(quote, ways) && missingInAddress(address).length) return "address";
  if (quote.sellers.every((seller) => chosenWay(seller, decisions))) return "pay";
  return needsAddress(quote, ways) ? "address" : "receive";
}

/** Sums in rupiah. `fees` is `null` while one fee is not known yet. */
export interface Sums {
  goods: number;
  fees: number | null;
  /** Off goods and fees together. */
  discounts: number;
  total: number | null;
}

/** What comes off one seller's goods, and off the fee of the chosen way. */
export function discountsOf(seller: SellerQuote, choices: Choices): Discount[] {
  return [seller.discount, chosenWay(seller, choices)?.discount ?? null].filter((discount) => discount !== null);
}

/** Adds up what will be paid. */
export function sumsOf(quote: Quote, choices: Choices): Sums {
  const goods = quote.sellers.reduce((sum, { subtotal }) => sum + subtotal, 0);
  const fees = quote.sellers.reduce<number | null>((sum, seller) => {
    const fee = chosenWay(seller, choices)?.fee ?? null;
    return sum === null || fee === null ? null : sum + fee;
  }, 0);
  const discounts = quote.sellers
    .flatMap((seller) => discountsOf(seller, choices))
    .reduce((sum, { amount }) => sum + amount, 0);
  return { goods, fees, discounts, total: fees === null ? null : goods + fees - discounts };
}

/** The order as the contract wants it, without its id; `null` while something is missing. */
export function composeOrder(quote: Quote, decisions: Decisions): Omit<PlaceRequest, "id"> | null {
  const { name, phone, ways, pickups, notes, address, method } = decisions;
  const { total } = sumsOf(quote, decisions);
  if (!method || total === null || firstOpenStep(quote, decisions) !== "pay") return null;
  return {
    shopper: { name: name.trim(), phone: phone.trim() },
    address: needsAddress(quote, ways) ? finishedAddress(address) : null,
    sellers: quote.sellers.flatMap((seller) => {
      const way = chosenWay(seller, decisions);
      if (!way || way.fee === null) return [];
      const note = notes[seller.seller.id]?.trim();
      const pickup = way.way === "pickup" ? pickups[seller.seller.id] : undefined;
      return [
        {
          seller_id: seller.seller.id,
          way: way.way,
          fee: way.fee,
          ...(way.service ? { service: { courier: way.service.courier, service: way.service.service } } : {}),
          lines: seller.lines.map(({ variant_id, quantity, unit_price }) => ({ variant_id, quantity, unit_price })),
          ...(note ? { note } : {}),
          ...(seller.voucher ? { voucher: seller.voucher.code } : {}),
          ...(pickup?.outlet_id || pickup?.slot ? { pickup } : {}),
        },
      ];
    }),
    payment_method: method,
    total,
  };
}
