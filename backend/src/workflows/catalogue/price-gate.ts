import type { PriceCeilings } from "@pasar/contracts/products";

/**
 * Judges a price in rupiah by the ceilings of one piece: above HET it may not be sold, above HAP the seller says why.
 * Gives the code of the refusal, or null. Source: Kepbapanas 299/2025 (HET of rice); domain notes, rule R14.
 */
export function judgePrice(
  price: number,
  { het, hap }: PriceCeilings,
  reason: string | null,
): "price_above_ceiling" | "price_reason_missing" | null {
  if (het !== null && price > het) return "price_above_ceiling";
  return hap !== null && price > hap && !reason ? "price_reason_missing" : null;
}
