import type { CreateShippingOptionDTO } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows";
import type { DayHours } from "@pasar/contracts/catalogue";
import type { ReceiveWay } from "@pasar/contracts/order";
import { SELLER_MODULE } from "../../modules/seller";
import { demoRegions, demoSellers } from "../demo-data";
import type { DemoOpening, DemoSeller } from "../demo-types";
import type { Seeding, StoreIds } from "../seeding";

const PICKUP_NAME = "Ambil di tempat";
const DELIVERY_NAME = "Diantar penjual";
const COURIER_NAME = "Kurir";
const MANUAL_PROVIDER = "manual_manual";
const COURIER_PROVIDER = "kurir_kurir";

/** A seller as later stages need it. */
export interface SeededSeller {
  id: string;
  demo: DemoSeller;
  stockLocationId: string;
  shippingProfileId: string;
}

/** Seeds the sellers with all that Medusa needs to sell for them: location, shipping profile and options. */
export async function seedSellers(seeding: Seeding, store: StoreIds): Promise<SeededSeller[]> {
  const demos = demoSellers();
  const known = await knownSellers(seeding);
  const missing = demos.filter(({ handle }) => !known.has(handle));
  if (missing.length > 0) {
    const places = await createPlaces(seeding, store, missing);
    const options = await createOptions(seeding, store, places);
    await createSellers(seeding, places, options);
  }
  const rows = await knownSellers(seeding);
  seeding.say(`sellers: ${demos.length}`);
  return demos.map((demo) => {
    const row = rows.get(demo.handle);
    if (!row) throw new Error(`seeding: seller ${demo.handle} is missing`);
    return { id: row.id, demo, stockLocationId: row.stock_location_id, shippingProfileId: row.shipping_profile_id };
  });
}

interface Place {
  demo: DemoSeller;
  locationId: string;
  profileId: string;
  zoneId: string;
}

async function knownSellers({ container }: Seeding) {
  const sellers = await container
    .resolve(SELLER_MODULE)
    .listSellers({}, { select: ["id", "handle", "stock_location_id", "shipping_profile_id"], take: 1_000 });
  return new Map(sellers.map((seller) => [seller.handle, seller]));
}

async function createPlaces({ container }: Seeding, store: StoreIds, demos: DemoSeller[]): Promise<Place[]> {
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: { locations: demos.map(locationInput) },
  });
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: demos.map(({ handle }) => ({ name: handle, type: "seller" })) },
  });
  const sets = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets(
    demos.map(({ handle }) => ({
      name: handle,
      type: "shipping",
      service_zones: [{ name: handle, geo_zones: [{ type: "country" as const, country_code: "id" }] }],
    })),
  );
  const byName = <Entity extends { name: string }>(entities: Entity[]) => new Map(entities.map((e) => [e.name, e]));
  const [locationOf, profileOf, setOf] = [byName(locations), byName(profiles), byName(sets)];
  const places = demos.map((demo) => ({
    demo,
    locationId: locationOf.get(demo.handle)?.id ?? "",
    profileId: profileOf.get(demo.handle)?.id ?? "",
    setId: setOf.get(demo.handle)?.id ?? "",
    zoneId: setOf.get(demo.handle)?.service_zones[0]?.id ?? "",
  }));
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    places.flatMap(({ locationId, setId }) => [
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
        [Modules.FULFILLMENT]: { fulfillment_set_id: setId },
      },
      ...[MANUAL_PROVIDER, COURIER_PROVIDER].map((provider) => ({
        [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: provider },
      })),
    ]),
  );
  for (const { locationId } of places) {
    await linkSalesChannelsToStockLocationWorkflow(container).run({
      input: { id: locationId, add: [store.salesChannelId] },
    });
  }
  return places;
}

function locationInput(demo: DemoSeller) {
  return {
    name: demo.handle,
    address: {
      address_1: demo.address,
      country_code: "id",
      postal_code: demo.postcode,
      province: demo.regencyCode,
      // Medusa hands a provider the address alone.
      metadata: { village_code: demo.villageCode },
    },
  };
}

type OptionKey = `${string} ${ReceiveWay}`;

async function createOptions(
  { container }: Seeding,
  store: StoreIds,
  places: Place[],
): Promise<Map<OptionKey, string>> {
  const inputs = places.flatMap((place) => optionInputs(place, store.regionId));
  const { result } = await createShippingOptionsWorkflow(container).run({
    input: inputs.map(({ input }) => input) as never,
  });
  return new Map(inputs.map(({ key }, index) => [key, result[index]?.id ?? ""]));
}

function optionInputs({ demo, profileId, zoneId }: Place, regionId: string) {
  const option = (way: ReceiveWay, name: string, price: number | null) => ({
    key: `${demo.handle} ${way}` as OptionKey,
    input: {
      name,
      service_zone_id: zoneId,
      shipping_profile_id: profileId,
      provider_id: price === null ? COURIER_PROVIDER : MANUAL_PROVIDER,
      type: { label: name, description: name, code: way },
      data: { id: way },
      ...(price === null
        ? { price_type: "calculated" as const }
        : {
            price_type: "flat" as const,
            prices: [
              { currency_code: "idr", amount: price },
              { region_id: regionId, amount: price },
            ],
          }),
    } satisfies Partial<CreateShippingOptionDTO> & Record<string, unknown>,
  });
  return [
    option("pickup", PICKUP_NAME, 0),
    ...(demo.ways.delivery ? [option("delivery", DELIVERY_NAME, demo.ways.delivery.fee)] : []),
    ...(demo.ways.courier ? [option("courier", COURIER_NAME, null)] : []),
  ];
}

async function createSellers({ container }: Seeding, places: Place[], options: Map<OptionKey, string>): Promise<void> {
  const regencies = new Map(demoRegions().map((regency) => [regency.code, regency]));
  await container.resolve(SELLER_MODULE).createSellers(
    places.map(({ demo, locationId, profileId }) => {
      const regency = regencies.get(demo.regencyCode);
      const village = regency?.villages.find(({ code }) => code === demo.villageCode);
      if (!regency || !village) throw new Error(`seeding: ${demo.handle} lies in no known village`);
      return {
        handle: demo.handle,
        kind: demo.kind,
        name: demo.name,
        story: demo.story ?? "",
        story_en: demo.storyEn ?? "",
        phone: demo.phone,
        formed_on: demo.formedOn,
        province_code: regency.provinceCode,
        regency_code: regency.code,
        regency_name: regency.name,
        district_code: village.districtCode,
        village_code: village.code,
        village_name: village.name,
        address: demo.address,
        time_zone: regency.timeZone,
        hours: weekHours(demo.hours) as unknown as Record<string, unknown>,
        stock_location_id: locationId,
        shipping_profile_id: profileId,
        pickup_option_id: options.get(`${demo.handle} pickup`) ?? null,
        delivery_option_id: options.get(`${demo.handle} delivery`) ?? null,
        delivery_fee: demo.ways.delivery?.fee ?? null,
        delivery_districts: [...(demo.ways.delivery?.districts ?? [])],
        courier_option_id: options.get(`${demo.handle} courier`) ?? null,
      };
    }),
  );
}

function weekHours(openings: readonly DemoOpening[]): DayHours[] {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
    const opening = openings.find((day) => day.weekday === weekday);
    const clock = (time: string | undefined) => time?.replace(":", ".") ?? null;
    return { weekday, open: clock(opening?.opens), close: clock(opening?.closes) };
  });
}
