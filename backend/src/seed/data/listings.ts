import type { DemoCommodity, DemoProduct, DemoSeller, RiceZone, ShipScope } from "../demo-types";
import { type CorpusProduct, type CorpusStaple, corpus } from "./corpus";
import { productDescription, stapleDescription } from "./descriptions";
import { foodFormOf, halalOf, licenceOf } from "./licences";
import { found, regencyOf, slugOf } from "./lookup";
import { integerBetween, seededRandom, shuffled } from "./seeded-random";
import { ceilingPerUnit } from "./staples";

const SHIP_SCOPES: Record<CorpusProduct["shipScope"], ShipScope> = {
  national: "national",
  same_province_or_regency: "province",
  pickup_or_local_delivery: "local",
};
/** Rice, eggs, soy, greens, spices and oil: an outlet without these is no outlet. */
const ALWAYS_STOCKED = "S01 S02 S03 S04 S11 S12 S15 S25 S26 S31 S32 S40 S42 S44 S45 S46 S48 S55".split(" ");
const FEWEST_STAPLES = 25;
const MOST_STAPLES = 45;
const PRICE_SPREAD = 0.08;
const BIG_STEP_FROM = 20_000;
const SMALL_STEP = 100;
const BIG_STEP = 500;
const LEAST_STOCK = 4;
const MOST_STOCK = 120;
/** A KUBE keeps goods worth about this much (rupiah) of one product. */
const SHELF_VALUE = 600_000;
const MOST_SOLD = 1500;
const EVERYDAY_PRICE = 50_000;

/** The listing of a KUBE product by the group that owns it. */
export function kubeListing(product: CorpusProduct, seller: DemoSeller): DemoProduct {
  const random = seededRandom(product.id);
  const handle = slugOf(product.name);
  const text = productDescription(product, seller.name);
  const halal = halalOf(product);
  const [length, width, height] = product.dimensions ?? [0, 0, 0];
  return {
    sellerHandle: seller.handle,
    handle,
    title: product.name,
    titleEn: product.nameEn,
    description: text.id,
    descriptionEn: text.en,
    categorySlug: product.category,
    unit: product.unit,
    price: product.price,
    stock: stockFor(product.price, random),
    weightGrams: product.weightGrams,
    dimensions: product.dimensions ? { length, width, height } : null,
    foodForm: foodFormOf(product),
    licence: licenceOf(product),
    halal,
    shelfLifeDays: product.shelfLifeDays,
    shipScope: SHIP_SCOPES[product.shipScope],
    originRegencyCode: product.originCode,
    searchWords: product.searchWords,
    sold: soldSoFar(product.price, random),
    pictureKey: handle,
    commodityId: null,
    publication: halal?.status === "proses" ? "draft" : "published",
  };
}

/** The staples one outlet sells, 25 to 45 of them, each at its own price. */
export function outletListings(outlet: DemoSeller, commodities: readonly DemoCommodity[]): DemoProduct[] {
  const random = seededRandom(outlet.handle);
  const sellable = commodities.filter((commodity) => commodity.sellable);
  const core = sellable.filter((commodity) => ALWAYS_STOCKED.includes(commodity.id));
  const others = sellable.filter((commodity) => !ALWAYS_STOCKED.includes(commodity.id));
  const wanted = integerBetween(random, FEWEST_STAPLES, MOST_STAPLES) - core.length;
  const chosen = new Set([...core, ...shuffled(random, others).slice(0, wanted)]);
  return sellable
    .filter((commodity) => chosen.has(commodity))
    .map((commodity) => stapleListing(commodity, outlet, regencyOf(outlet.regencyCode).riceZone));
}

function stapleListing(commodity: DemoCommodity, outlet: DemoSeller, zone: RiceZone): DemoProduct {
  const random = seededRandom(`${outlet.handle} ${commodity.id}`);
  const text = stapleDescription(stapleOf(commodity.id), outlet.name);
  const price = outletPrice(commodity, zone, random);
  const amount = /\d/.test(commodity.unit) ? commodity.unit : `1 ${commodity.unit}`;
  return {
    sellerHandle: outlet.handle,
    handle: `${commodity.slug}-${outlet.handle}`,
    title: `${commodity.name} ${amount}`,
    titleEn: `${commodity.nameEn} (${amount})`,
    description: text.id,
    descriptionEn: text.en,
    categorySlug: commodity.categorySlug,
    unit: commodity.unit,
    price,
    stock: stockFor(price, random),
    weightGrams: commodity.weightGrams,
    dimensions: null,
    foodForm: null,
    licence: null,
    halal: null,
    shelfLifeDays: commodity.shelfLifeDays,
    shipScope: "local",
    originRegencyCode: null,
    searchWords: commodity.searchWords,
    sold: soldSoFar(price, random),
    pictureKey: found(commodity.pictureKey ?? undefined, `picture of ${commodity.id}`),
    commodityId: commodity.id,
    publication: "published",
  };
}

function stapleOf(id: string): CorpusStaple {
  return found(
    corpus.staples.find((staple) => staple.id === id),
    `staple ${id}`,
  );
}

/** Within 8 % of the typical price, rounded towards it, and never above the ceiling of the zone. */
function outletPrice(commodity: DemoCommodity, zone: RiceZone, random: () => number): number {
  const { typicalPrice } = commodity;
  const wished = typicalPrice * (1 + (random() * 2 - 1) * PRICE_SPREAD);
  const step = typicalPrice >= BIG_STEP_FROM ? BIG_STEP : SMALL_STEP;
  const towardsTypical = wished > typicalPrice ? Math.floor : Math.ceil;
  const ceiling = ceilingPerUnit(commodity, zone);
  const asked = towardsTypical(wished / step) * step;
  return ceiling === null ? asked : Math.min(asked, Math.floor(ceiling / SMALL_STEP) * SMALL_STEP);
}

function stockFor(price: number, random: () => number): number {
  const pieces = Math.round((SHELF_VALUE / price) * (0.7 + random() * 0.6));
  return Math.min(MOST_STOCK, Math.max(LEAST_STOCK, pieces));
}

/** Few goods sell a lot (the cube keeps most counters low) and dear goods sell least. */
function soldSoFar(price: number, random: () => number): number {
  return Math.floor(MOST_SOLD * random() ** 3 * Math.min(1, EVERYDAY_PRICE / price));
}
