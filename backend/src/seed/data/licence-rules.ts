import type { LicenceKind } from "@pasar/contracts/products";

/** One dated duty or advice for the goods of a category; see the model `licence_rule`. */
export interface DemoLicenceRule {
  readonly kind: "licence" | "halal" | "advice";
  readonly category: string;
  readonly foodForm: "shelf" | "chilled" | null;
  readonly licences: readonly LicenceKind[];
  readonly exemptBelowDays: number | null;
  readonly issuer: string | null;
  readonly validFrom: string;
  readonly source: string;
}

/** Food made each day carries no number (domain notes, section 8); assumed: it keeps less than a week. */
export const DAYS_WITHOUT_LICENCE = 7;
/** UU 33/2014 and PP 42/2024: the last day of grace for micro and small food makers. */
const HALAL_DUTY_FROM = "2026-10-17";
/** Assumed first day of the licences' rules: BPOM's regulation on P-IRT of 2018. */
const LICENCES_FROM = "2018-09-26";

const LAW = {
  pirt: "https://tempo.co/ekonomi/tak-sekadar-nomor-urut-ini-arti-nomor-p-irt-pada-produk-umkm-462572",
  md: "https://hukumexpert.com/tata-cara-perizinan-produksi-industri-rumah-tangga-p-irt//?detail=ulasan",
  halal: "https://www.lphkhtmuhammadiyah.or.id/2026/02/03/wajib-halal-oktober-2026-panduan-pelaku-usaha/",
  assumed: "assumed: src/seed/data/products.json names the licence, no source was found",
};

const PROCESSED = [
  "camilan-keripik",
  "camilan-kerupuk",
  "kue-kering",
  "kue-basah",
  "sambal-bumbu",
  "kopi-teh",
  "minuman-herbal",
  "madu-gula",
  "olahan-ikan",
  "olahan-daging-telur",
  "olahan-kedelai",
  "hasil-tani",
];

/** Categories whose goods people eat or drink. */
export const FOOD_CATEGORIES: ReadonlySet<string> = new Set(PROCESSED);

/** All rules of the licence gate. */
export function licenceRules(): DemoLicenceRule[] {
  return [
    ...PROCESSED.flatMap((category) => [onShelf(category), chilled(category), halal(category, "shelf")]),
    ...PROCESSED.map((category) => halal(category, "chilled")),
    advice("hasil-tani", ["PSAT-PDUK"], "Dinas Pangan"),
    advice("rumah-tangga", ["Kemenkes PKRT", "BPOM NA"], "Kemenkes, BPOM"),
    advice("ternak", ["SKKH"], "Dinas Peternakan"),
  ];
}

function onShelf(category: string): DemoLicenceRule {
  return {
    kind: "licence",
    category,
    foodForm: "shelf",
    licences: category === "minuman-herbal" ? ["P-IRT", "BPOM MD", "BPOM TR"] : ["P-IRT", "BPOM MD"],
    exemptBelowDays: DAYS_WITHOUT_LICENCE,
    issuer: "Kabupaten/Kota (OSS)",
    validFrom: LICENCES_FROM,
    source: LAW.pirt,
  };
}

function chilled(category: string): DemoLicenceRule {
  return {
    kind: "licence",
    category,
    foodForm: "chilled",
    licences: ["BPOM MD"],
    exemptBelowDays: DAYS_WITHOUT_LICENCE,
    issuer: "BPOM",
    validFrom: LICENCES_FROM,
    source: LAW.md,
  };
}

function halal(category: string, foodForm: "shelf" | "chilled"): DemoLicenceRule {
  return {
    kind: "halal",
    category,
    foodForm,
    licences: [],
    exemptBelowDays: null,
    issuer: "BPJPH",
    validFrom: HALAL_DUTY_FROM,
    source: LAW.halal,
  };
}

function advice(category: string, licences: readonly LicenceKind[], issuer: string): DemoLicenceRule {
  return {
    kind: "advice",
    category,
    foodForm: null,
    licences,
    exemptBelowDays: null,
    issuer,
    validFrom: LICENCES_FROM,
    source: LAW.assumed,
  };
}
