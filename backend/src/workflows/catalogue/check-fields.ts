import type { PriceCeilings, ProductEdit } from "@pasar/contracts/products";
import type { PictureFacts, ProductContext } from "../../database/product-context";
import { Refusal } from "../../http/refusal";
import { type Language, say } from "../../locale/messages";
import { judgePrice } from "./price-gate";

type Fields = Pick<ProductEdit, "category" | "pictures" | "variants" | "variant_kind" | "price_reason">;

/**
 * Checks what no draft may be saved with either: an unknown category, the shelf of staples, foreign pictures, choices
 * that cannot be told apart, prices above the law. Throws `invalid_body`, `price_above_ceiling` or `price_reason_missing`.
 */
export function checkFields(
  fields: Fields,
  known: {
    context: Pick<ProductContext, "category_id" | "is_staple_shelf">;
    pictures: ReadonlyMap<string, PictureFacts>;
    ceilings: PriceCeilings;
    isStaple: boolean;
  },
  language: Language,
): void {
  const { context, pictures, isStaple } = known;
  const wrong: Record<string, string> = {};
  if (!context.category_id || (context.is_staple_shelf && !isStaple)) wrong.category = say(language, "field_category");
  if (fields.pictures.some((key) => !pictures.has(key))) wrong.pictures = say(language, "field_pictures");
  if (!hasDistinctChoices(fields)) wrong.variants = say(language, "field_variant_names");
  if (Object.keys(wrong).length > 0) throw new Refusal("invalid_body", { fields: wrong });
  checkPrices(fields, known.ceilings, language);
}

/** Checks prices in rupiah against the ceilings of one piece. Throws `price_above_ceiling` or `price_reason_missing`. */
export function checkPrices(
  { variants, price_reason }: Pick<Fields, "variants" | "price_reason">,
  ceilings: PriceCeilings,
  language: Language,
): void {
  const verdict = judgePrice(Math.max(...variants.map(({ price }) => price)), ceilings, price_reason);
  if (!verdict) return;
  const field = verdict === "price_above_ceiling" ? "price" : "price_reason";
  throw new Refusal(verdict, { fields: { [field]: say(language, verdict) } });
}

function hasDistinctChoices({ variants, variant_kind }: Fields): boolean {
  if (variant_kind === null) return variants.length === 1;
  const names = variants.map(({ name }) => name.toLowerCase());
  return names.every(Boolean) && new Set(names).size === names.length;
}
