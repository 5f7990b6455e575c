import { describe, expect, it } from "vitest";
import { licenceRules } from "../../seed/data/licence-rules";
import { demoProducts } from "../../seed/demo-data";
import type { DemoProduct } from "../../seed/demo-types";
import { type GateContext, type GateFacts, judgeProduct, type LicenceRule } from "./gate";

const TODAY = "2026-11-25";
const NO_CEILING = { het: null, hap: null };

function rulesOf(category: string): LicenceRule[] {
  return licenceRules()
    .filter((rule) => rule.category === category)
    .map((rule) => ({
      kind: rule.kind,
      food_form: rule.foodForm,
      licences: [...rule.licences],
      exempt_below_days: rule.exemptBelowDays,
      issuer: rule.issuer,
      valid_from: rule.validFrom,
      valid_to: null,
    }));
}

const CHIPS: GateFacts = {
  name: "Keripik Pisang",
  description: "Renyah dan gurih.",
  category: "camilan-keripik",
  pictures: ["keripik"],
  weight_grams: 270,
  size: null,
  food_form: "shelf",
  shelf_life_days: 120,
  ship_scope: "national",
  licence: { kind: "P-IRT", number: "P-IRT 2061871010123-29", valid_until: null },
  halal: { status: "bersertifikat", number: "ID18110000999900001", valid_until: null },
  price_reason: null,
  isStaple: false,
  prices: [18_000],
};

function codes(change: Partial<GateFacts>, context: Partial<GateContext> = {}) {
  const facts = { ...CHIPS, ...change };
  const gate = judgeProduct(
    facts,
    { rules: rulesOf(facts.category), ceilings: NO_CEILING, today: TODAY, ...context },
    "id",
  );
  expect(gate.may_be_sold).toBe(gate.reasons.length === 0);
  return { reasons: gate.reasons.map(({ code }) => code), warnings: gate.warnings.map(({ code }) => code) };
}

const licence = (kind: "P-IRT" | "BPOM MD", number: string, valid_until: string | null = null) => ({
  licence: { kind, number, valid_until },
});

describe("the gate of the catalogue", () => {
  it.each<[string, Partial<GateFacts>, string[]]>([
    ["chips with P-IRT and halal certificate", {}, []],
    ["chips without a licence", { licence: null }, ["licence_missing"]],
    ["chips with 14 digits", licence("P-IRT", "P-IRT 206187101012-29"), ["licence_invalid"]],
    ["chips whose licence ended in 2019", licence("P-IRT", "P-IRT 2061871010123-19"), ["licence_expired"]],
    ["frozen food with P-IRT", { food_form: "chilled" }, ["licence_missing"]],
    ["frozen food with BPOM MD", { food_form: "chilled", ...licence("BPOM MD", "MD 123456789012") }, []],
    [
      "frozen food with an ended MD",
      { food_form: "chilled", ...licence("BPOM MD", "MD 1234567", "2026-11-24") },
      ["licence_expired"],
    ],
    ["an MD on its last day", { food_form: "chilled", ...licence("BPOM MD", "MD 1234567", TODAY) }, []],
    ["fresh cakes that keep two days", { category: "kue-basah", shelf_life_days: 2, licence: null }, []],
    ["cakes that keep a week", { category: "kue-basah", shelf_life_days: 7, licence: null }, ["licence_missing"]],
    ["dried cloves", { category: "sambal-bumbu", food_form: "raw", licence: null, halal: null }, []],
    ["chips in the halal queue", { halal: { status: "proses", number: null, valid_until: null } }, ["halal_missing"]],
    ["chips that nobody certified", { halal: null }, ["halal_missing"]],
    [
      "certified without a number",
      { halal: { status: "bersertifikat", number: null, valid_until: null } },
      ["halal_number_missing"],
    ],
    [
      "a certificate that ended",
      { halal: { status: "bersertifikat", number: "ID1", valid_until: "2026-01-01" } },
      ["halal_expired"],
    ],
    ["food that says it is not halal", { halal: { status: "tidak_halal", number: null, valid_until: null } }, []],
    [
      "everything wrong at once",
      { licence: null, halal: null, weight_grams: 0 },
      ["weight_missing", "licence_missing", "halal_missing"],
    ],
    ["crackers without their size", { category: "camilan-kerupuk" }, ["size_missing"]],
    ["crackers that never travel", { category: "camilan-kerupuk", ship_scope: "local" }, []],
    [
      "a basket of rattan",
      { category: "anyaman", licence: null, halal: null, size: { length: 40, width: 30, height: 20 } },
      [],
    ],
    ["batik", { category: "batik-kain", licence: null, halal: null, food_form: null }, []],
  ])("judges %s", (_, change, reasons) => {
    expect(codes(change).reasons).toEqual(reasons);
  });

  it("asks for halal certificates only since 17 October 2026", () => {
    expect(codes({ halal: null }, { today: "2026-10-16" }).reasons).toEqual([]);
    expect(codes({ halal: null }, { today: "2026-10-17" }).reasons).toEqual(["halal_missing"]);
  });

  it("refuses rice above its ceiling, and eggs above the reference price without a reason", () => {
    const staple = { isStaple: true, licence: null, halal: null, category: "sembako-karbohidrat" };
    const rice = { ceilings: { het: 67_500, hap: null } };
    const eggs = { ceilings: { het: null, hap: 30_000 } };
    expect(codes({ ...staple, prices: [67_500] }, rice).reasons).toEqual([]);
    expect(codes({ ...staple, prices: [68_000] }, rice).reasons).toEqual(["price_above_ceiling"]);
    expect(codes({ ...staple, prices: [31_000] }, eggs).reasons).toEqual(["price_reason_missing"]);
    expect(codes({ ...staple, prices: [31_000], price_reason: "pakan naik" }, eggs).reasons).toEqual([]);
  });

  it.each([
    ["Madu obat batuk", true],
    ["Jamu yang menyembuhkan", true],
    ["Teh anti kanker", true],
    ["Obatan", false],
    ["Sambal mantap", false],
  ])("warns of claims: %s", (name, warns) => {
    expect(codes({ name }).warnings.includes("claim")).toBe(warns);
  });

  it("warns of goods without a photo and of soap without a licence", () => {
    const soap = { category: "rumah-tangga", food_form: null, licence: null, halal: null };
    expect(codes({ ...soap, pictures: [] })).toEqual({ reasons: [], warnings: ["licence_advised", "picture_missing"] });
  });
});

describe("the demo province", () => {
  const facts = (demo: DemoProduct): GateFacts => ({
    name: demo.title,
    description: demo.description,
    category: demo.categorySlug,
    pictures: [demo.pictureKey],
    weight_grams: demo.weightGrams,
    size: demo.dimensions,
    food_form: demo.foodForm,
    shelf_life_days: demo.shelfLifeDays,
    ship_scope: demo.shipScope,
    licence: demo.licence && { ...demo.licence, valid_until: demo.licence.validUntil },
    halal: demo.halal && { ...demo.halal, valid_until: null },
    price_reason: null,
    isStaple: demo.commodityId !== null,
    prices: [demo.price],
  });

  it("sells what the gate lets pass, and keeps as drafts what it refuses", () => {
    const wrong = demoProducts().filter((demo) => {
      const context = { rules: rulesOf(demo.categorySlug), ceilings: NO_CEILING, today: TODAY };
      return judgeProduct(facts(demo), context, "id").may_be_sold !== (demo.publication === "published");
    });
    expect(wrong.map(({ title, categorySlug }) => `${title} (${categorySlug})`)).toEqual([]);
  });
});
