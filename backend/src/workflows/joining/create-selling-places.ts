import type {
  CreateFulfillmentSetDTO,
  CreateShippingOptionDTO,
  CreateStockLocationInput,
  FulfillmentSetDTO,
  ShippingOptionDTO,
  ShippingProfileDTO,
  StockLocationDTO,
} from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  associateLocationsWithSalesChannelsStep,
  createFulfillmentSets,
  createRemoteLinkStep,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { ReceiveWay } from "@pasar/contracts/order";
import type { SellingPlace } from "../../database/found-seller";
import { sweepLeftoversStep } from "./steps/sweep-leftovers";

const WAY_NAMES: Record<ReceiveWay, string> = {
  pickup: "Ambil di tempat",
  delivery: "Diantar penjual",
  courier: "Kurir",
};
const MANUAL_PROVIDER = "manual_manual";
const COURIER_PROVIDER = "kurir_kurir";

/** What a seller needs of Medusa; `handle` names all of it and is not taken yet. */
interface NewSellingPlace {
  handle: string;
  address: string;
  postcode: string;
  regencyCode: string;
  villageCode: string;
  /** Flat fee of the seller's own delivery, rupiah; null when it does not deliver. */
  deliveryFee: number | null;
  byCourier: boolean;
}

interface Input {
  places: NewSellingPlace[];
  salesChannelId: string;
  regionId: string;
}

interface Made {
  input: Input;
  locations: StockLocationDTO[];
  profiles: ShippingProfileDTO[];
  sets: FulfillmentSetDTO[];
}

/** Creates stock location, shipping profile, fulfilment set and shipping options of each place: all of them, or nothing. */
export const createSellingPlacesWorkflow = createWorkflow("create-selling-places", (input: Input) => {
  sweepLeftoversStep({});
  const locations = createStockLocationsWorkflow.runAsStep({
    input: transform(input, ({ places }) => ({ locations: places.map(locationOf) })),
  });
  const profiles = createShippingProfilesWorkflow.runAsStep({
    input: transform(input, ({ places }) => ({ data: places.map(({ handle }) => ({ name: handle, type: "seller" })) })),
  });
  const sets = createFulfillmentSets(transform(input, ({ places }) => places.map(fulfilmentSetOf)));
  const made = { input, locations, profiles, sets };
  createRemoteLinkStep(transform(made, linksOf));
  associateLocationsWithSalesChannelsStep(transform(made, channelLinksOf));
  const options = createShippingOptionsWorkflow.runAsStep({ input: transform(made, optionsOf) as never });
  return new WorkflowResponse(transform({ ...made, options }, placesOf));
});

function locationOf(place: NewSellingPlace): CreateStockLocationInput {
  return {
    name: place.handle,
    address: {
      address_1: place.address,
      country_code: "id",
      postal_code: place.postcode,
      province: place.regencyCode,
      // Medusa hands a provider the address alone.
      metadata: { village_code: place.villageCode },
    },
  };
}

function fulfilmentSetOf({ handle }: NewSellingPlace): CreateFulfillmentSetDTO {
  return {
    name: handle,
    type: "shipping",
    service_zones: [{ name: handle, geo_zones: [{ type: "country", country_code: "id" }] }],
  } as CreateFulfillmentSetDTO;
}

/** Medusa answers in the order it likes; the handle tells what belongs together. */
function named<Entity extends { name: string }>(entities: readonly Entity[], handle: string): Entity {
  const entity = entities.find(({ name }) => name === handle);
  if (!entity) throw new Error(`nothing was made for ${handle}`);
  return entity;
}

function linksOf({ locations, sets }: Made): Record<string, Record<string, string>>[] {
  return locations.flatMap(({ id, name }) => {
    const partners: Record<string, string>[] = [
      { fulfillment_set_id: named(sets, name).id },
      { fulfillment_provider_id: MANUAL_PROVIDER },
      { fulfillment_provider_id: COURIER_PROVIDER },
    ];
    return partners.map((partner) => ({
      [Modules.STOCK_LOCATION]: { stock_location_id: id },
      [Modules.FULFILLMENT]: partner,
    }));
  });
}

function channelLinksOf({ input, locations }: Made) {
  return { links: locations.map(({ id }) => ({ sales_channel_id: input.salesChannelId, location_id: id })) };
}

function waysOf({ deliveryFee, byCourier }: NewSellingPlace): { way: ReceiveWay; fee: number | null }[] {
  return [
    { way: "pickup", fee: 0 },
    ...(deliveryFee === null ? [] : [{ way: "delivery" as const, fee: deliveryFee }]),
    ...(byCourier ? [{ way: "courier" as const, fee: null }] : []),
  ];
}

function optionsOf({ input, profiles, sets }: Made): (Partial<CreateShippingOptionDTO> & Record<string, unknown>)[] {
  return input.places.flatMap((place) => {
    const zone = named(sets, place.handle).service_zones[0]?.id;
    const profile = named(profiles, place.handle).id;
    return waysOf(place).map(({ way, fee }) => ({
      name: WAY_NAMES[way],
      service_zone_id: zone,
      shipping_profile_id: profile,
      provider_id: fee === null ? COURIER_PROVIDER : MANUAL_PROVIDER,
      type: { label: WAY_NAMES[way], description: WAY_NAMES[way], code: way },
      data: { id: way },
      ...(fee === null
        ? { price_type: "calculated" as const }
        : {
            price_type: "flat" as const,
            prices: [
              { currency_code: "idr", amount: fee },
              { region_id: input.regionId, amount: fee },
            ],
          }),
    }));
  });
}

function placesOf({ input, locations, profiles, options }: Made & { options: ShippingOptionDTO[] }): SellingPlace[] {
  return input.places.map(({ handle }) => {
    const profileId = named(profiles, handle).id;
    const optionOf = (way: ReceiveWay) =>
      options.find(({ shipping_profile_id, data }) => shipping_profile_id === profileId && data?.id === way)?.id ??
      null;
    return {
      handle,
      stock_location_id: named(locations, handle).id,
      shipping_profile_id: profileId,
      pickup_option_id: optionOf("pickup"),
      delivery_option_id: optionOf("delivery"),
      courier_option_id: optionOf("courier"),
    };
  });
}
