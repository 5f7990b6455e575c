import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";
import { useBasket } from "./device/basket";
import { useCheckoutDraft } from "./device/checkout-draft";
import { openDevice } from "./device/open-device";
import { useRememberedOrders } from "./device/remembered-orders";
import { followPageLanguage } from "./lib/locale.client";

followPageLanguage();

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  );
});

openDevice([useBasket, useCheckoutDraft, useRememberedOrders]);
