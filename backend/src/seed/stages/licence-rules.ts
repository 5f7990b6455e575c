import { LISTING_MODULE } from "../../modules/listing";
import { licenceRules } from "../data/licence-rules";
import type { Seeding } from "../seeding";

/** Seeds what the law asks of each category, once. */
export async function seedLicenceRules({ container, say }: Seeding): Promise<void> {
  const service = container.resolve(LISTING_MODULE);
  const rules = licenceRules();
  const known = await service.listLicenceRules({}, { select: ["kind", "category", "food_form"], take: 10_000 });
  const keyOf = (kind: string, category: string, foodForm: string | null) => `${kind} ${category} ${foodForm}`;
  const held = new Set(known.map(({ kind, category, food_form }) => keyOf(kind, category, food_form)));
  const missing = rules.filter(({ kind, category, foodForm }) => !held.has(keyOf(kind, category, foodForm)));
  await service.createLicenceRules(
    missing.map((rule) => ({
      kind: rule.kind,
      category: rule.category,
      food_form: rule.foodForm,
      licences: [...rule.licences],
      exempt_below_days: rule.exemptBelowDays,
      issuer: rule.issuer,
      valid_from: rule.validFrom,
      valid_to: null,
      source: rule.source,
    })),
  );
  say(`licence rules: ${rules.length}`);
}
