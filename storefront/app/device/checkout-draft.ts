import type { PlaceRequest } from "@pasar/contracts/checkout";
import type { PaymentMethod, ReceiveWay } from "@pasar/contracts/order";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { type AddressDraft, EMPTY_ADDRESS } from "./address-draft";
import { randomId } from "./random-id";
import { keptOnDevice } from "./storage";

/** The outlet and the start of the time to fetch goods at. */
export type PickupChoice = NonNullable<PlaceRequest["sellers"][number]["pickup"]>;

/** What the shopper has filled in so far; survives a closed browser. */
interface CheckoutFields {
  name: string;
  phone: string;
  /** Seller id -> chosen way. */
  ways: Record<string, ReceiveWay>;
  /** Seller id -> the courier's service. */
  services: Record<string, { courier: string; service: string }>;
  /** Seller id -> where and when to fetch; without an outlet at the seller's own place, without a time at any. */
  pickups: Record<string, PickupChoice>;
  /** Seller id -> a word for the seller. */
  notes: Record<string, string>;
  address: AddressDraft;
  method: PaymentMethod | null;
  /** The order as it was sent while its outcome is unknown; sending it again is safe. */
  attempt: PlaceRequest | null;
}

interface CheckoutDraft extends CheckoutFields {
  opened: boolean;
  change: (fields: Partial<CheckoutFields>) => void;
  chooseWay: (sellerId: string, way: ReceiveWay) => void;
  chooseService: (sellerId: string, service: CheckoutFields["services"][string]) => void;
  choosePickup: (sellerId: string, pickup: PickupChoice) => void;
  writeNote: (sellerId: string, note: string) => void;
}

const EMPTY: CheckoutFields = {
  name: "",
  phone: "",
  ways: {},
  services: {},
  pickups: {},
  notes: {},
  address: EMPTY_ADDRESS,
  method: null,
  attempt: null,
};

/** The checkout form of this device. */
export const useCheckoutDraft = create<CheckoutDraft>()(
  persist(
    (set) => ({
      ...EMPTY,
      opened: false,
      change: (fields) => set(fields),
      chooseWay: (sellerId, way) => set(({ ways }) => ({ ways: { ...ways, [sellerId]: way } })),
      chooseService: (sellerId, service) => set(({ services }) => ({ services: { ...services, [sellerId]: service } })),
      choosePickup: (sellerId, pickup) => set(({ pickups }) => ({ pickups: { ...pickups, [sellerId]: pickup } })),
      writeNote: (sellerId, note) => set(({ notes }) => ({ notes: { ...notes, [sellerId]: note } })),
    }),
    keptOnDevice<CheckoutDraft, CheckoutFields>(
      "pasar-checkout",
      ({ name, phone, ways, services, pickups, notes, address, method, attempt }) => ({
        name,
        phone,
        ways,
        services,
        pickups,
        notes,
        address,
        method,
        attempt,
      }),
    ),
  ),
);

/**
 * Gives the order its id. The same order as the attempt under way keeps that id, so a second tap or a retry after a
 * lost signal can never order twice; a changed order is a new attempt.
 */
export function asAttempt(order: Omit<PlaceRequest, "id">, underWay: PlaceRequest | null): PlaceRequest {
  if (underWay) {
    const { id, ...sent } = underWay;
    if (JSON.stringify(sent) === JSON.stringify(order)) return { id, ...order };
  }
  return { id: randomId(), ...order };
}
