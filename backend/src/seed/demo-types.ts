import type { MemberRole, OfficerRole } from "@pasar/contracts/permissions";
import type { FoodForm } from "@pasar/contracts/products";

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Rice price zone of Kepbapanas 299/2025. */
export type RiceZone = 1 | 2 | 3;

/** How far goods may travel; staples and products share this one scale. */
export type ShipScope = "national" | "province" | "local";

export type NutrientGroup = "karbohidrat" | "protein_hewani" | "protein_nabati" | "vitamin_mineral";

/** A village, kelurahan, pekon, kampung or tiyuh; coordinates are the centre of its district (approximate). */
export interface DemoVillage {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly districtCode: string;
  readonly districtName: string;
  readonly postcode: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** A regency or city under its Kemendagri code; `bpsCode` is another numbering and never a join key. */
export interface DemoRegency {
  readonly code: string;
  readonly bpsCode: string;
  readonly name: string;
  readonly shortName: string;
  readonly type: "kota" | "kabupaten";
  readonly provinceCode: string;
  readonly province: string;
  readonly capital: string;
  readonly villageTerm: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
  readonly timeZoneLabel: string;
  readonly population: number;
  readonly riceZone: RiceZone;
  readonly villages: readonly DemoVillage[];
}

/** A shelf of the shop; staple shelves hang under `sembako`. */
export interface DemoCategory {
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  readonly parentSlug: string | null;
  readonly rank: number;
}

/** A Program Sembako status for a span of days; `validTo` is the last day, null while open. */
export interface DemoProgrammeStatus {
  readonly status: "eligible" | "forbidden" | "ambiguous";
  readonly force: "rule" | "guidance";
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
  readonly assumed: boolean;
}

/** A dated ceiling: HET refuses, HAP warns. `max` is rupiah per `per`, `maxPerUnit` rupiah per selling unit. */
export interface DemoPriceCeiling {
  readonly kind: "HET" | "HAP";
  readonly zone: RiceZone | null;
  readonly max: number;
  readonly per: "kg" | "L";
  readonly maxPerUnit: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
  readonly assumed: boolean;
}

/** A staple that outlets may list; `sellable` is false for what this shop refuses (cigarettes, credit, LPG). */
export interface DemoCommodity {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly weightGrams: number;
  readonly typicalPrice: number;
  readonly priceBasis: string;
  readonly nutrientGroup: NutrientGroup | null;
  readonly categorySlug: string;
  readonly note: string;
  readonly noteEn: string;
  readonly programmeStatuses: readonly DemoProgrammeStatus[];
  readonly ceilings: readonly DemoPriceCeiling[];
  readonly vat: "exempt" | "taxed" | null;
  readonly shelfLifeDays: number | null;
  readonly shipScope: ShipScope;
  readonly searchWords: readonly string[];
  readonly sellable: boolean;
  readonly pictureKey: string | null;
}

/** Local wall-clock times, `HH:mm`; a day that is missing is a closed day. */
export interface DemoOpening {
  readonly weekday: Weekday;
  readonly opens: string;
  readonly closes: string;
}

/** Seller's own delivery: one flat fee in rupiah within the listed districts. */
interface DemoDelivery {
  readonly fee: number;
  readonly districts: readonly string[];
}

export type DemoRole = MemberRole | OfficerRole;

/** An invented person; the PIN is public demo data, never a secret. */
export interface DemoPerson {
  readonly role: DemoRole;
  readonly name: string;
  readonly phone: string;
  readonly pin: string;
}

/** An invented member of a seller. */
export interface DemoMember extends DemoPerson {
  readonly role: MemberRole;
}

/** An invented officer; `areaCode` is null for the whole country. */
export interface DemoOfficer extends DemoPerson {
  readonly role: OfficerRole;
  readonly areaCode: string | null;
}

/** A KUBE group or an e-Warong outlet; fields only a KUBE has are null for an outlet. */
export interface DemoSeller {
  readonly kind: "kube" | "ewarong";
  readonly handle: string;
  readonly name: string;
  readonly regencyCode: string;
  readonly districtCode: string;
  readonly villageCode: string;
  readonly postcode: string;
  readonly address: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly phone: string;
  readonly hours: readonly DemoOpening[];
  readonly ways: { readonly pickup: true; readonly delivery: DemoDelivery | null; readonly courier: boolean };
  readonly people: readonly DemoMember[];
  readonly avatarKey: string;
  readonly stage: "tumbuh" | "berkembang" | "mandiri" | null;
  readonly memberCount: number | null;
  readonly formedOn: string | null;
  readonly mainCategorySlug: string | null;
  readonly story: string | null;
  readonly storyEn: string | null;
}

type LicenceKind = "P-IRT" | "BPOM MD" | "PSAT-PDUK" | "Kemenkes PKRT" | "BPOM NA";

/** A made-up number of the right shape; `validUntil` is an ISO date. */
export interface DemoLicence {
  readonly kind: LicenceKind;
  readonly number: string;
  readonly validUntil: string | null;
}

export interface DemoHalal {
  readonly status: "bersertifikat" | "proses";
  readonly number: string | null;
}

/** Packed size in centimetres. */
interface DemoDimensions {
  readonly length: number;
  readonly width: number;
  readonly height: number;
}

/** One listing of one seller: a KUBE product, or a staple at an outlet (`commodityId` set). Prices in rupiah. */
export interface DemoProduct {
  readonly sellerHandle: string;
  readonly handle: string;
  readonly title: string;
  readonly titleEn: string;
  readonly description: string;
  readonly descriptionEn: string;
  readonly categorySlug: string;
  readonly unit: string;
  readonly price: number;
  readonly stock: number;
  readonly weightGrams: number;
  readonly dimensions: DemoDimensions | null;
  readonly foodForm: FoodForm | null;
  readonly licence: DemoLicence | null;
  readonly halal: DemoHalal | null;
  readonly shelfLifeDays: number | null;
  readonly shipScope: ShipScope;
  readonly originRegencyCode: string | null;
  readonly searchWords: readonly string[];
  readonly sold: number;
  readonly pictureKey: string;
  readonly commodityId: string | null;
  readonly publication: "published" | "draft";
}
