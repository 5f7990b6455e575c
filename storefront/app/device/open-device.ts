import { useBasket } from "./basket";
import { useCheckoutDraft } from "./checkout-draft";
import { useRememberedOrders } from "./remembered-orders";

const stores = [useBasket, useCheckoutDraft, useRememberedOrders];

/** Reads what this device keeps, and follows changes made in other tabs. Call it once, after hydration. */
export function openDevice(): void {
  for (const store of stores) {
    void store.persist.rehydrate();
    store.setState({ opened: true });
  }
  addEventListener("storage", ({ key }) => {
    for (const store of stores) if (store.persist.getOptions().name === key) void store.persist.rehydrate();
  });
}
