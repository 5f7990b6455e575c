import type { DemoCommodity, DemoPriceCeiling, DemoProgrammeStatus, NutrientGroup, RiceZone } from "../demo-types";
import type { CorpusCeiling, CorpusStaple } from "./corpus";
import { slugOf } from "./lookup";

const SHELVES: Record<NutrientGroup, string> = {
  karbohidrat: "sembako-karbohidrat",
  protein_hewani: "sembako-protein-hewani",
  protein_nabati: "sembako-protein-nabati",
  vitamin_mineral: "sembako-sayur-buah",
};
/** The shelf of staples outside the four groups of the programme. */
const OTHER_SHELF = "sembako-dapur";

/** Cigarettes, phone credit and the regulated 3 kg gas cylinder have no place on this shop. */
const NOT_SOLD_HERE = new Set(["S57", "S58", "S59"]);
/** Tubers entered the lists only in 2026 (domain notes, section 4). */
const TUBERS = new Set(["S09", "S10"]);

const SPHP_RICE = "S04";
/** Kepbapanas 299/2025 took effect on this day. */
const RICE_CEILINGS_FROM = "2025-08-22";
/** Assumed: the sources give the amount of the other ceilings but not their first day. */
const OTHER_CEILINGS_FROM = "2025-01-01";

/** A staple with dated programme status and dated ceilings. */
export function commodityOf(staple: CorpusStaple): DemoCommodity {
  const sellable = !NOT_SOLD_HERE.has(staple.id);
  const slug = slugOf(`${staple.name} ${staple.unit}`);
  return {
    id: staple.id,
    slug,
    name: staple.name,
    nameEn: staple.nameEn,
    unit: staple.unit,
    weightGrams: staple.weightGrams,
    typicalPrice: staple.typicalPrice,
    priceBasis: staple.priceBasis,
    nutrientGroup: staple.nutrientGroup,
    categorySlug: staple.nutrientGroup ? SHELVES[staple.nutrientGroup] : OTHER_SHELF,
    note: staple.note,
    noteEn: staple.noteEn,
    programmeStatuses: programmeStatuses(staple),
    ceilings: staple.ceilings.map((ceiling) => datedCeiling(staple, ceiling)),
    vat: staple.vat,
    shelfLifeDays: staple.shelfLifeDays,
    shipScope: staple.shipScope === "national_possible" ? "national" : "local",
    searchWords: staple.searchWords,
    sellable,
    pictureKey: sellable ? `sembako-${slug}` : null,
  };
}

/** The lowest ceiling in rupiah per selling unit of this staple in a zone, or null when none applies. */
export function ceilingPerUnit(commodity: DemoCommodity, zone: RiceZone): number | null {
  const limits = commodity.ceilings
    .filter((ceiling) => ceiling.zone === null || ceiling.zone === zone)
    .map((ceiling) => ceiling.maxPerUnit);
  return limits.length > 0 ? Math.min(...limits) : null;
}

function programmeStatuses(staple: CorpusStaple): DemoProgrammeStatus[] {
  const guess = staple.statusBasis.startsWith("unverified");
  const row = (force: "rule" | "guidance", validFrom: string, validTo: string | null): DemoProgrammeStatus => ({
    status: staple.status,
    force,
    validFrom,
    validTo,
    source: staple.statusBasis,
    assumed: guess,
  });
  if (!TUBERS.has(staple.id)) {
    return [row("rule", "2020-01-01", "2021-12-31"), row("guidance", "2022-01-01", null)];
  }
  return [
    { ...row("rule", "2020-01-01", "2021-12-31"), status: "ambiguous", assumed: true },
    { ...row("guidance", "2022-01-01", "2025-12-31"), status: "ambiguous", assumed: true },
    row("guidance", "2026-01-01", null),
  ];
}

function datedCeiling(staple: CorpusStaple, ceiling: CorpusCeiling): DemoPriceCeiling {
  const isRice = ceiling.kind === "HET" && ceiling.zone !== null;
  const dateIsKnown = isRice && staple.id !== SPHP_RICE;
  const kilograms = staple.weightGrams / 1000;
  return {
    ...ceiling,
    maxPerUnit: Math.floor(ceiling.per === "L" ? ceiling.max : ceiling.max * kilograms),
    validFrom: isRice ? RICE_CEILINGS_FROM : OTHER_CEILINGS_FROM,
    validTo: null,
    assumed: !dateIsKnown,
  };
}
