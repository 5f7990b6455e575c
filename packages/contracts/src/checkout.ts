import { z } from "zod";
import type { DayHours, SellerKind } from "./catalogue";
import type { Complaint } from "./complaint";
import {
  type CancelReason,
  type ChosenService,
  type OrderDiscounts,
  type OrderLine,
  type OrderStage,
  type OrderStep,
  PAYMENT_METHODS,
  type Parcel,
  type ParcelsState,
  type PaymentInstructions,
  type PaymentMethod,
  type PaymentState,
  RECEIVE_WAYS,
  type ReceiveWay,
} from "./order";
import type { PartialCancel } from "./partial-cancel";
import type { PickupSlot } from "./pickup";
import { type Discount, typedCodeSchema, type VoucherProblem } from "./promotion";
import type { BuyerRefund } from "./refund";

/** The most pieces of one product in one line; a bigger order is a talk with the seller. */
export const MAX_LINE_QUANTITY = 999;
const MAX_LINES = 100;
const MOST_SELLERS = 20;

const rupiah = z.number().int().min(0).max(1_000_000_000);

const phone = z.string().trim().min(6).max(24);

const basketLine = z.strictObject({
  variant_id: z.string().min(1).max(64),
  quantity: z.number().int().min(1).max(MAX_LINE_QUANTITY),
  /** The price the shopper saw, rupiah. */
  unit_price: rupiah.optional(),
});

const destination = z.strictObject({
  village_code: z.string().regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/),
});

/** Body of `POST /store/checkouts/quote`. It reads only. */
export const quoteRequestSchema = z.strictObject({
  lines: z.array(basketLine).min(1).max(MAX_LINES),
  destination: destination.nullish(),
  /** The buyer's number, once it is written: cash has limits for each phone. */
  phone: phone.optional(),
  /** The code typed for each seller, by the seller's id. */
  vouchers: z
    .record(z.string().min(1).max(64), typedCodeSchema)
    .refine((codes) => Object.keys(codes).length <= MOST_SELLERS)
    .optional(),
});
export type QuoteRequest = z.infer<typeof quoteRequestSchema>;

/** Something that keeps a line or a seller from being ordered as it stands. */
export interface QuoteProblem {
  code: "product_not_found" | "out_of_stock" | "price_changed" | "below_minimum_order" | "no_way";
  variant_id?: string;
  message: string;
}

export interface QuoteLine extends OrderLine {
  /** Pieces that can be ordered now. */
  available: number;
  /** Pieces of this line that make the smallest order of its product. */
  least: number;
  /** Days to make it after the order; null when it is on the shelf. */
  preorder_days: number | null;
}

/** A courier's service that carries a seller's goods. `fee` is integer rupiah. */
export interface CourierService extends ChosenService {
  service_class: "reguler" | "nextday" | "kargo";
  fee: number;
  /** Days until arrival, [least, most]; `null` when the courier does not say. */
  days: [number, number] | null;
  /** The one that is taken when the shopper names none. */
  is_default: boolean;
  /** Off the fee. */
  discount: Discount | null;
}

/** Where goods are fetched. Clocks are in its own time zone. */
export interface PickupPlace {
  address: string;
  hours: DayHours[];
  open_now: boolean;
  time_zone: string;
  /** Times that can be chosen now, earliest first; none has to be. */
  slots: PickupSlot[];
}

/** An e-Warong that keeps the seller's goods for their buyers. */
export interface PickupOutlet extends PickupPlace {
  outlet_id: string;
  name: string;
}

/** One way to receive a seller's goods. `fee` is integer rupiah; `null` until a destination is known. */
export interface QuoteWay {
  way: ReceiveWay;
  name: string;
  available: boolean;
  fee: number | null;
  /** Off the fee. */
  discount: Discount | null;
  /** Days until arrival, [least, most]; `null` for pickup. */
  days: [number, number] | null;
  /** What the courier offers, cheapest first; empty for the other ways. */
  services: CourierService[];
  /** Where to fetch and when, for pickup: at the seller's own place or at one of the outlets. */
  pickup: (PickupPlace & { outlets: PickupOutlet[] }) | null;
  /** Why it is not available, in the reader's language. */
  reason: string | null;
  /** Kilometres by road to the shopper's village, estimated; `null` when unknown or of no matter. */
  kilometres: number | null;
  /** Why it costs nothing, or from what sum it would; `null` when there is nothing to say. */
  note: string | null;
}

export interface SellerQuote {
  seller: { id: string; handle: string; name: string; kind: SellerKind; regency: string };
  lines: QuoteLine[];
  /** Sum of the lines, rupiah. */
  subtotal: number;
  /** Off the goods, at most Rp1 less than they cost. */
  discount: Discount | null;
  /** The typed code, when it works. */
  voucher: { promotion_id: string; code: string; title: string } | null;
  voucher_problem: VoucherProblem | null;
  /** Free delivery for everybody, and the rupiah of goods it still needs. */
  free_delivery: { title: string; missing: number } | null;
  weight_grams: number;
  ways: QuoteWay[];
  problems: QuoteProblem[];
}

export interface QuotePayment {
  method: PaymentMethod;
  available: boolean;
  reason: string | null;
}

/** Answer of `POST /store/checkouts/quote`. */
export interface Quote {
  sellers: SellerQuote[];
  subtotal: number;
  payments: QuotePayment[];
  /** Lines whose product is unknown or no longer sold. */
  problems: QuoteProblem[];
}

const address = z.strictObject({
  province_code: z.string().regex(/^\d{2}$/),
  regency_code: z.string().regex(/^\d{2}\.\d{2}$/),
  district_code: z.string().regex(/^\d{2}\.\d{2}\.\d{2}$/),
  village_code: z.string().regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/),
  postcode: z.string().regex(/^\d{5}$/),
  /** Street, number, RT/RW, hamlet; may be empty in villages without streets. */
  street: z.string().trim().max(200),
  /** Patokan: the landmark that finds the house. */
  landmark: z.string().trim().max(200),
});
export type CheckoutAddress = z.infer<typeof address>;

/** Body of `POST /store/checkouts`. `id` is made by the client; the same id and body always give the same answer. */
export const placeRequestSchema = z.strictObject({
  id: z.uuid(),
  shopper: z.strictObject({
    name: z.string().trim().min(2).max(80),
    phone,
  }),
  /** Needed as soon as one seller delivers or sends. */
  address: address.nullish(),
  sellers: z
    .array(
      z
        .strictObject({
          seller_id: z.string().min(1).max(64),
          way: z.enum(RECEIVE_WAYS),
          /** The fee the shopper saw, rupiah, before any discount. */
          fee: rupiah,
          /** The courier's service; without it the quote's default. */
          service: z
            .strictObject({ courier: z.string().min(1).max(40), service: z.string().min(1).max(80) })
            .optional(),
          lines: z.array(basketLine.required()).min(1).max(MAX_LINES),
          note: z.string().trim().max(200).optional(),
          voucher: typedCodeSchema.optional(),
          /** For pickup: the outlet, without it the seller's own place; and the start of the time, without it any. */
          pickup: z
            .strictObject({ outlet_id: z.string().min(1).max(64).optional(), slot: z.iso.datetime().optional() })
            .optional(),
        })
        .refine(({ way, pickup }) => way === "pickup" || pickup === undefined, { path: ["pickup"] }),
    )
    .min(1)
    .max(MOST_SELLERS),
  payment_method: z.enum(PAYMENT_METHODS),
  /** What the shopper saw as the sum to pay, rupiah. */
  total: rupiah,
});
export type PlaceRequest = z.infer<typeof placeRequestSchema>;

/** Body of `POST /store/checkouts/:id/payment?token=`. `id` is made by the client; the same id changes once. */
export const changePaymentSchema = z.strictObject({ id: z.uuid(), method: z.enum(PAYMENT_METHODS) });
export type ChangePaymentRequest = z.infer<typeof changePaymentSchema>;

/** Answer of `GET /store/checkouts/:id/payment?token=`: the ways a placed checkout may be paid now. */
export interface PaymentChoices {
  payments: QuotePayment[];
}

/** What the payment page shows. */
export interface CheckoutPayment {
  method: PaymentMethod;
  state: PaymentState;
  amount: number;
  /** ISO 8601; `null` for cash. */
  expires_at: string | null;
  /** Whether another way to pay may still be chosen. */
  changeable: boolean;
  /** `null` for cash, and when the charge is gone and a new one has to be asked for. */
  instructions: PaymentInstructions | null;
  /** The simulator's pay page, only while no real Midtrans keys are configured. */
  demo_pay_url: string | null;
}

/** One seller's order as its buyer sees it. */
export interface BuyerOrder {
  id: string;
  number: number;
  stage: OrderStage;
  cancel_reason: CancelReason | null;
  seller: { id: string; handle: string; name: string; kind: SellerKind; phone: string };
  way: ReceiveWay;
  /** The courier's service; `null` for the other ways. */
  service: ChosenService | null;
  fee: number;
  lines: OrderLine[];
  subtotal: number;
  discounts: OrderDiscounts;
  total: number;
  /** Six digits, shown while the goods wait for pickup. */
  pickup_code: string | null;
  /** Where to fetch: at `outlet` when the buyer chose one, else at the seller's own place; and when, if a time was chosen. */
  pickup: {
    address: string;
    hours: DayHours[];
    outlet: string | null;
    slot: PickupSlot | null;
    time_zone: string;
  } | null;
  /** Until when the goods are kept for the buyer, ISO 8601; `null` while they do not wait. */
  pickup_until: string | null;
  tracking_number: string | null;
  parcels: Parcel[];
  parcels_state: ParcelsState;
  steps: OrderStep[];
  can_cancel: boolean;
  /** Whether pieces can be taken out of it. */
  can_cut: boolean;
  /** What was taken out since it was placed, oldest first; `lines` and `total` are what is left. */
  cuts: PartialCancel[];
  /** Whether the buyer can say that the goods have come. */
  can_confirm: boolean;
  can_complain: boolean;
  complaint: Complaint | null;
}

/** Answer of `POST /store/checkouts` and `GET /store/checkouts/:id?token=`. */
export interface Checkout {
  id: string;
  /** Opens the order page; only the buyer gets it. */
  token: string;
  placed_at: string;
  shopper: { name: string; phone: string };
  address_text: string | null;
  payment: CheckoutPayment;
  orders: BuyerOrder[];
  /** Money that goes back, oldest first. */
  refunds: BuyerRefund[];
  total: number;
}
