import type { FoodForm } from "@pasar/contracts/products";
import type { DemoHalal, DemoLicence } from "../demo-types";
import type { CorpusProduct } from "./corpus";
import { DAYS_WITHOUT_LICENCE, FOOD_CATEGORIES } from "./licence-rules";

/** Food type codes of a P-IRT number. Assumed: only the place of the two digits was confirmed. */
const PIRT_FOOD_TYPES: Record<string, string> = {
  "camilan-keripik": "15",
  "camilan-kerupuk": "06",
  "kue-kering": "06",
  "kue-basah": "06",
  "sambal-bumbu": "11",
  "kopi-teh": "10",
  "minuman-herbal": "13",
  "madu-gula": "09",
  "olahan-ikan": "02",
  "olahan-daging-telur": "01",
  "hasil-tani": "06",
};
/** Packaging digit of a P-IRT number: 1 glass, 2 plastic, 3 carton. */
const PACKAGING: readonly (readonly [RegExp, string])[] = [
  [/botol/, "1"],
  [/kotak|loyang|kg$/, "3"],
];
/** Producer serials from 9000 up mark every number below as invented. */
const FICTIONAL_PRODUCER = 9000;
const UNPROCESSED = new Set(["P064", "P070", "P100"]);
/** Still in the certification queue, so the date-driven gate keeps them unpublished. */
const HALAL_IN_PROCESS = new Set(["P020", "P058", "P101"]);
const HALAL_KEYS = new Set(["pirt", "md", "kosmetik", "none"]);

/** An invented licence of the right shape, or null when the goods need none. */
export function licenceOf(product: CorpusProduct): DemoLicence | null {
  const serial = product.id.slice(1);
  const region = product.originCode.replace(".", "");
  const year = 2028 + (Number(serial) % 4);
  const validUntil = `${year}-12-31`;
  switch (product.licenceKey) {
    case "pirt":
      return { kind: "P-IRT", number: pirtNumber(product, region, year), validUntil };
    case "md":
      return { kind: "BPOM MD", number: `MD ${region}99990${serial}`, validUntil };
    case "psat":
      return { kind: "PSAT-PDUK", number: `PSAT-PDUK ${region}-9999-${serial}`, validUntil };
    case "pkrt":
      return { kind: "Kemenkes PKRT", number: `KEMENKES RI PKD 20999900${serial}`, validUntil };
    case "kosmetik":
      return { kind: "BPOM NA", number: `NA 18999900${serial}`, validUntil };
    default:
      return null;
  }
}

/** How food is kept, which decides the licence it needs; null for what is no food. Assumed from the licence it has. */
export function foodFormOf(product: CorpusProduct): FoodForm | null {
  if (!FOOD_CATEGORIES.has(product.category)) return null;
  if (product.licenceKey === "md") return "chilled";
  const isUnprocessed = product.licenceKey === "psat" || (product.licenceKey === "none" && !isDailyFood(product));
  return isUnprocessed ? "raw" : "shelf";
}

function isDailyFood({ category, shelfLifeDays }: CorpusProduct): boolean {
  return category !== "hasil-tani" && shelfLifeDays !== null && shelfLifeDays < DAYS_WITHOUT_LICENCE;
}

/** Halal state of food, drink and cosmetics (duty since 17 Oct 2026); null for everything else. */
export function halalOf(product: CorpusProduct): DemoHalal | null {
  const isFarmProduce = product.category === "hasil-tani" && product.licenceKey === "none";
  if (!HALAL_KEYS.has(product.licenceKey) || isFarmProduce || UNPROCESSED.has(product.id)) return null;
  if (HALAL_IN_PROCESS.has(product.id)) return { status: "proses", number: null };
  const province = product.originCode.slice(0, 2);
  return { status: "bersertifikat", number: `ID${province}110000999900${product.id.slice(1)}` };
}

function pirtNumber(product: CorpusProduct, region: string, year: number): string {
  const packaging = PACKAGING.find(([pattern]) => pattern.test(product.unit))?.[1] ?? "2";
  const foodType = PIRT_FOOD_TYPES[product.category] ?? "15";
  const productSerial = String((Number(product.id.slice(1)) % 99) + 1).padStart(2, "0");
  const producer = FICTIONAL_PRODUCER + Number(product.owner.slice(1));
  return `P-IRT ${packaging}${foodType}${region}${productSerial}${producer}-${String(year).slice(2)}`;
}
