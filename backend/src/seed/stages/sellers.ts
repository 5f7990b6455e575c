import type { DayHours } from "@pasar/contracts/catalogue";
import { SELLER_MODULE } from "../../modules/seller";
import { createSellingPlacesWorkflow } from "../../workflows/joining/create-selling-places";
import { demoRegions, demoSellers } from "../demo-data";
import type { DemoOpening, DemoSeller } from "../demo-types";
import type { Seeding, StoreIds } from "../seeding";

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
  if (missing.length > 0) await createSellers(seeding, store, missing);
  const rows = await knownSellers(seeding);
  seeding.say(`sellers: ${demos.length}`);
  return demos.map((demo) => {
    const row = rows.get(demo.handle);
    if (!row) throw new Error(`seeding: seller ${demo.handle} is missing`);
    return { id: row.id, demo, stockLocationId: row.stock_location_id, shippingProfileId: row.shipping_profile_id };
  });
}

async function knownSellers({ container }: Seeding) {
  const sellers = await container
    .resolve(SELLER_MODULE)
    .listSellers({}, { select: ["id", "handle", "stock_location_id", "shipping_profile_id"], take: 1_000 });
  return new Map(sellers.map((seller) => [seller.handle, seller]));
}

async function createSellers({ container }: Seeding, store: StoreIds, demos: DemoSeller[]): Promise<void> {
  const { result: places } = await createSellingPlacesWorkflow(container).run({
    input: { ...store, places: demos.map(placeInput) },
  });
  const placeOf = new Map(places.map(({ handle, ...place }) => [handle, place]));
  const regencies = new Map(demoRegions().map((regency) => [regency.code, regency]));
  await container.resolve(SELLER_MODULE).createSellers(
    demos.map((demo) => {
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
        ...placeOf.get(demo.handle),
        delivery_fee: demo.ways.delivery?.fee ?? null,
        delivery_districts: [...(demo.ways.delivery?.districts ?? [])],
      };
    }),
  );
}

function placeInput({ handle, address, postcode, regencyCode, villageCode, ways }: DemoSeller) {
  const deliveryFee = ways.delivery?.fee ?? null;
  return { handle, address, postcode, regencyCode, villageCode, deliveryFee, byCourier: ways.courier };
}

function weekHours(openings: readonly DemoOpening[]): DayHours[] {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
    const opening = openings.find((day) => day.weekday === weekday);
    const clock = (time: string | undefined) => time?.replace(":", ".") ?? null;
    return { weekday, open: clock(opening?.opens), close: clock(opening?.closes) };
  });
}
