import { AddToBasket } from "../features/basket/add-to-basket";
import { BasketCount } from "../features/basket/basket-count";
import { BasketView } from "../features/basket/basket-view";
import { LiveResults } from "../features/catalogue/live-results";
import { OrderView } from "../features/orders/order-view";
import { PaymentView } from "../features/orders/payment-view";
import { PhotoInputs } from "../features/orders/photo-inputs";
import { RememberedOrders } from "../features/orders/remembered-orders";
import { OutletFinder } from "../features/outlets/outlet-finder";
import { KeptPlace } from "../features/place/kept-place";
import { SearchBox } from "../features/suggest/search-box";
import { Connection } from "../ui/connection";

/** The parts of lite pages that come alive in the browser, for their types. `islands/entry.ts` loads the same names. */
export const islands = {
  AddToBasket,
  BasketCount,
  BasketView,
  Connection,
  KeptPlace,
  LiveResults,
  OrderView,
  OutletFinder,
  PaymentView,
  PhotoInputs,
  RememberedOrders,
  SearchBox,
};

export type IslandName = keyof typeof islands;
