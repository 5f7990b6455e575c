import { type ComponentType, createElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { openDevice } from "../app/device/open-device";
import { AddToBasket } from "../app/features/basket/add-to-basket";
import { BasketCount } from "../app/features/basket/basket-count";
import type { IslandName } from "../app/islands/registry";
import { followPageLanguage } from "../app/lib/locale.client";
import { Connection } from "../app/ui/connection";
import { keepOffline } from "./keep-offline";

type Props = Record<string, unknown>;

const orders = () => import("./orders");

/** The small islands of every page come along; the large ones load where they are. */
const loaders: Record<IslandName, () => Promise<unknown>> = {
  AddToBasket: async () => AddToBasket,
  BasketCount: async () => BasketCount,
  Connection: async () => Connection,
  BasketView: async () => (await import("../app/features/basket/basket-view")).BasketView,
  OrderView: async () => (await orders()).OrderView,
  PaymentView: async () => (await orders()).PaymentView,
  RememberedOrders: async () => (await orders()).RememberedOrders,
};

/** Brings every island of the page alive, then opens what the device keeps. Called by the page's boot script. */
export async function hydrate(): Promise<void> {
  followPageLanguage();
  const places = [...document.querySelectorAll<HTMLElement>("[data-island]")];
  await Promise.all(places.map(hydratePlace));
  openDevice();
  keepOffline();
}

async function hydratePlace(place: HTMLElement): Promise<void> {
  const Component = (await loaders[place.dataset.island as IslandName]()) as ComponentType<Props>;
  hydrateRoot(place, createElement(Component, JSON.parse(place.dataset.props ?? "{}") as Props));
}
