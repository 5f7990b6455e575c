import { formatRupiah } from "@pasar/locale/money";
import { type Language, say } from "../../locale/messages";
import type { Terms } from "../../modules/promotion/discounts";

/** What a promotion gives, in a few words: "Potongan 10%, paling banyak Rp5.000". */
export function promotionTitle({ kind, amount, percent, cap }: Terms, language: Language): string {
  const key = kind === "amount" || cap === null ? (`promotion_${kind}` as const) : (`promotion_${kind}_cap` as const);
  return say(language, key, {
    amount: formatRupiah(amount ?? 0),
    percent: String(percent ?? 0),
    cap: formatRupiah(cap ?? 0),
  });
}
