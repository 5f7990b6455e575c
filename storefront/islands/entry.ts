import { type ComponentType, createElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { useBasket } from "../app/device/basket";
import { openDevice } from "../app/device/open-device";
import { useRememberedOrders } from "../app/device/remembered-orders";
import { AddToBasket } from "../app/features/basket/add-to-basket";
import { BasketCount } from "../app/features/basket/basket-count";
import type { IslandName } from "../app/islands/registry";
import { Connection } from "../app/ui/connection";
import { keepOffline } from "./keep-offline";

type Props = Record<string, unknown>;

/** The small islands of every page come along; the large ones load where they are. */
const loaders: Record<IslandName, () => Promise<unknown>> = {
  AddToBasket: async () => AddToBasket,
  BasketCount: async () => BasketCount,
  Connection: async () => Connection,
  BasketView: async () => (await import("../app/features/basket/basket-view")).BasketView,
  KeptPlace: async () => (await import("../app/features/place/kept-place")).KeptPlace,
  LiveResults: async () => (await import("../app/features/catalogue/live-results")).LiveResults,
  OrderView: async () => (await import("../app/features/orders/order-view")).OrderView,
  OutletFinder: async () => (await import("../app/features/outlets/outlet-finder")).OutletFinder,
  PaymentView: async () => (await import("../app/features/orders/payment-view")).PaymentView,
  PhotoInputs: async () => (await import("../app/features/orders/photo-inputs")).PhotoInputs,
  RememberedOrders: async () => (await import("../app/features/orders/remembered-orders")).RememberedOrders,
  SearchBox: async () => (await import("../app/features/suggest/search-box")).SearchBox,
};

/** Brings every island of the page alive, then opens what the device keeps. Called by the page's boot script. */
export async function hydrate(): Promise<void> {
  const places = [...document.querySelectorAll<HTMLElement>("[data-island]")];
  await Promise.all(
    places.map((place) => (place.hasAttribute("data-on-focus") ? hydrateOnFocus(place) : hydratePlace(place))),
  );
  openDevice([useBasket, useRememberedOrders]);
  keepOffline();
}

/** An island most readers never use loads when it is first entered. */
function hydrateOnFocus(place: HTMLElement): Promise<void> | void {
  if (place.contains(document.activeElement)) return hydratePlace(place);
  place.addEventListener("focusin", () => hydratePlace(place), { once: true });
}

async function hydratePlace(place: HTMLElement): Promise<void> {
  const Component = (await loaders[place.dataset.island as IslandName]()) as ComponentType<Props>;
  hydrateRoot(place, createElement(Component, JSON.parse(place.dataset.props ?? "{}") as Props));
}
