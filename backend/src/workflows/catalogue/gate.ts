import type { GateRemark, PriceCeilings, ProductGate, SellerProduct } from "@pasar/contracts/products";
import { formatRupiah } from "@pasar/locale/money";
import { type Language, type MessageKey, say } from "../../locale/messages";
import { parsePirtNumber } from "../../modules/listing/pirt-number";
import { needsSize } from "../../modules/listing/volume";
import { judgePrice } from "./price-gate";

/** One dated duty or advice for the goods of a category, as `licence_rule` keeps it. */
export interface LicenceRule {
  kind: "licence" | "halal" | "advice";
  food_form: string | null;
  licences: string[];
  exempt_below_days: number | null;
  issuer: string | null;
  valid_from: string;
  valid_to: string | null;
}

/** What the law knows on one day about the goods of a category at one seller's place. */
export interface GateContext {
  rules: readonly LicenceRule[];
  ceilings: PriceCeilings;
  /** The seller's calendar day, `2026-11-25`. */
  today: string;
}

/** The facts of a product that the gate looks at. */
export type GateFacts = Pick<
  SellerProduct,
  | "name"
  | "description"
  | "category"
  | "pictures"
  | "weight_grams"
  | "size"
  | "food_form"
  | "shelf_life_days"
  | "ship_scope"
  | "licence"
  | "halal"
  | "price_reason"
> & { isStaple: boolean; prices: readonly number[] };

type Finding = { code: GateRemark["code"]; field: string; values?: Record<string, string> };

/** Shortest number that may be one; the shape of other licences than P-IRT is not known for sure. */
const SHORTEST_NUMBER = 5;
/** Words no food may be sold with (domain notes, section 8: claims). */
const CLAIM = /\b(obat|menyembuhkan|mengobati|penyembuh\w*|mujarab|anti[\s-]?kanker|cures?|heals?)\b/i;

/** Tells whether a product may be sold on a day: every reason why not, and what is worth a thought. */
export function judgeProduct(facts: GateFacts, context: GateContext, language: Language): ProductGate {
  const remark = ({ code, field, values }: Finding): GateRemark => ({
    code,
    field,
    message: say(language, `gate_${code}` as MessageKey, values),
    next_step: say(language, `gate_${code}_next` as MessageKey, values),
  });
  const reasons = [
    ...priceFindings(facts, context),
    ...(facts.isStaple
      ? []
      : [...measureFindings(facts), ...licenceFindings(facts, context), ...halalFindings(facts, context)]),
  ].map(remark);
  const warnings = facts.isStaple ? [] : [...adviceFindings(facts, context), ...textFindings(facts)].map(remark);
  return { may_be_sold: reasons.length === 0, reasons, warnings };
}

function priceFindings({ prices, price_reason }: GateFacts, { ceilings }: GateContext): Finding[] {
  const code = judgePrice(Math.max(...prices), ceilings, price_reason);
  if (!code) return [];
  const limit = (code === "price_above_ceiling" ? ceilings.het : ceilings.hap) ?? 0;
  const field = code === "price_above_ceiling" ? "variants" : "price_reason";
  return [{ code, field, values: { limit: formatRupiah(limit) } }];
}

function measureFindings({ category, size, weight_grams, ship_scope }: GateFacts): Finding[] {
  if (ship_scope === "local") return [];
  return [
    ...(weight_grams > 0 ? [] : [{ code: "weight_missing", field: "weight_grams" } as const]),
    ...(size || !needsSize(category) ? [] : [{ code: "size_missing", field: "size" } as const]),
  ];
}

function holds(rule: LicenceRule, kind: LicenceRule["kind"], { food_form }: GateFacts, today: string): boolean {
  const isInForce = rule.valid_from <= today && (rule.valid_to === null || today <= rule.valid_to);
  // Food whose form nobody has told yet is taken for the usual one.
  const form = food_form ?? "shelf";
  return rule.kind === kind && isInForce && (rule.food_form === null || rule.food_form === form);
}

function licenceFindings(facts: GateFacts, { rules, today }: GateContext): Finding[] {
  const { licence, shelf_life_days } = facts;
  const isExempt = (rule: LicenceRule) =>
    rule.exempt_below_days !== null && shelf_life_days !== null && shelf_life_days < rule.exempt_below_days;
  const rule = rules.find((candidate) => holds(candidate, "licence", facts, today) && !isExempt(candidate));
  if (rule && !(licence && rule.licences.includes(licence.kind))) {
    return [{ code: "licence_missing", field: "licence", values: licenceWords(rule) }];
  }
  if (!licence) return [];
  const values = { kind: licence.kind };
  const read = readLicence(licence);
  if (!read) return [{ code: "licence_invalid", field: "licence.number", values }];
  const hasEnded = read.validUntil !== null && read.validUntil < today;
  return hasEnded ? [{ code: "licence_expired", field: "licence.number", values }] : [];
}

function licenceWords({ licences, issuer }: LicenceRule): Record<string, string> {
  return { licences: licences.join(" / "), issuer: issuer ?? "" };
}

/** Gives the last day of a licence whose number can be one; null for any other. */
function readLicence(licence: NonNullable<GateFacts["licence"]>): { validUntil: string | null } | null {
  if (licence.kind === "P-IRT") return parsePirtNumber(licence.number);
  return licence.number.length >= SHORTEST_NUMBER ? { validUntil: licence.valid_until } : null;
}

function halalFindings(facts: GateFacts, { rules, today }: GateContext): Finding[] {
  const { halal } = facts;
  if (halal?.status === "bersertifikat") {
    if (!halal.number) return [{ code: "halal_number_missing", field: "halal.number" }];
    const hasEnded = halal.valid_until !== null && halal.valid_until < today;
    return hasEnded ? [{ code: "halal_expired", field: "halal.valid_until" }] : [];
  }
  const isDue = rules.some((rule) => holds(rule, "halal", facts, today));
  return isDue && halal?.status !== "tidak_halal" ? [{ code: "halal_missing", field: "halal" }] : [];
}

function adviceFindings(facts: GateFacts, { rules, today }: GateContext): Finding[] {
  if (facts.licence) return [];
  return rules
    .filter((rule) => holds(rule, "advice", facts, today))
    .map((rule) => ({ code: "licence_advised" as const, field: "licence", values: licenceWords(rule) }));
}

function textFindings({ name, description, pictures }: GateFacts): Finding[] {
  const word = CLAIM.exec(`${name} ${description}`)?.[0];
  return [
    ...(word ? [{ code: "claim" as const, field: "description", values: { word } }] : []),
    ...(pictures.length > 0 ? [] : [{ code: "picture_missing" as const, field: "pictures" }]),
  ];
}
