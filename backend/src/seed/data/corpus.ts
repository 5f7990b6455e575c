import type { DemoRegency, NutrientGroup, RiceZone } from "../demo-types";
import productsFile from "./products.json";
import regionsFile from "./regions.json";
import sellersFile from "./seller-profiles.json";
import staplesFile from "./sembako.json";

type LicenceKey = "pirt" | "md" | "psat" | "none" | "nonfood" | "pkrt" | "kosmetik" | "livestock" | "service";

/** A product row of the corpus; `owner` is the id of the KUBE that sells it. */
export interface CorpusProduct {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly nameEn: string;
  readonly note: string;
  readonly noteEn: string;
  readonly category: string;
  readonly unit: string;
  readonly weightGrams: number;
  readonly price: number;
  readonly originCode: string;
  readonly origin: string;
  readonly licenceKey: LicenceKey;
  readonly shelfLifeDays: number | null;
  readonly shipScope: "national" | "same_province_or_regency" | "pickup_or_local_delivery";
  readonly dimensions: readonly [number, number, number] | null;
  readonly searchWords: readonly string[];
}

/** A price ceiling row of the corpus, rupiah per `per`. */
export interface CorpusCeiling {
  readonly kind: "HET" | "HAP";
  readonly zone: RiceZone | null;
  readonly max: number;
  readonly per: "kg" | "L";
  readonly source: string;
}

/** A staple row of the corpus. */
export interface CorpusStaple {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly note: string;
  readonly noteEn: string;
  readonly unit: string;
  readonly weightGrams: number;
  readonly typicalPrice: number;
  readonly priceBasis: string;
  readonly nutrientGroup: NutrientGroup | null;
  readonly status: "eligible" | "forbidden" | "ambiguous";
  readonly statusBasis: string;
  readonly ceilings: readonly CorpusCeiling[];
  readonly vat: "exempt" | "taxed" | null;
  readonly shelfLifeDays: number | null;
  readonly shipScope: "local_or_pickup" | "national_possible";
  readonly searchWords: readonly string[];
}

/** What KUBE and outlets have in common in the corpus. */
export interface CorpusPlace {
  readonly name: string;
  readonly regencyCode: string;
  readonly villageCode: string;
  readonly address: string;
  readonly deliveryFee: number;
  readonly deliveryDistricts: readonly string[];
}

/** A KUBE row of the corpus. */
export interface CorpusKube extends CorpusPlace {
  readonly id: string;
  readonly mainCategory: string;
  readonly memberCount: number;
  readonly stage: "tumbuh" | "berkembang" | "mandiri";
  readonly formedOn: string;
  readonly story: string;
  readonly storyEn: string;
}

interface Corpus {
  readonly categories: readonly { readonly slug: string; readonly name_id: string; readonly name_en: string }[];
  readonly products: readonly CorpusProduct[];
  readonly staples: readonly CorpusStaple[];
  readonly regencies: readonly DemoRegency[];
  readonly kubes: readonly CorpusKube[];
  readonly outlets: readonly CorpusPlace[];
}

/** The authored rows. JSON widens literal types to string, so each file is narrowed once, here. */
export const corpus: Corpus = {
  categories: productsFile.categories,
  products: productsFile.products as unknown as readonly CorpusProduct[],
  staples: staplesFile.staples as readonly CorpusStaple[],
  regencies: regionsFile.regencies as readonly DemoRegency[],
  kubes: sellersFile.kubes as readonly CorpusKube[],
  outlets: sellersFile.outlets,
};
