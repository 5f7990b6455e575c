import { create } from "zustand";
import { persist } from "zustand/middleware";
import { keptOnDevice } from "./storage";

const MOST_REMEMBERED = 50;

/** A checkout made on this device. The token opens its page; there is no account. `total` is rupiah. */
interface RememberedOrder {
  id: string;
  token: string;
  placed_at: string;
  total: number;
  sellers: string[];
  numbers: number[];
}

interface RememberedOrdersState {
  orders: RememberedOrder[];
  opened: boolean;
  remember: (order: RememberedOrder) => void;
}

/** The checkouts made on this device, newest first. */
export const useRememberedOrders = create<RememberedOrdersState>()(
  persist(
    (set) => ({
      orders: [],
      opened: false,
      remember: (order) =>
        set(({ orders }) => ({
          orders: [order, ...orders.filter(({ id }) => id !== order.id)].slice(0, MOST_REMEMBERED),
        })),
    }),
    keptOnDevice<RememberedOrdersState, Pick<RememberedOrdersState, "orders">>("pasar-orders", ({ orders }) => ({
      orders,
    })),
  ),
);
