import type { QuoteWay } from "@pasar/contracts/checkout";
import { formatRupiah } from "@pasar/locale/money";
import { m } from "../../paraglide/messages.js";

/** What is left of a fee. */
export function feeLeft({ fee, discount }: Pick<QuoteWay, "fee" | "discount">): QuoteWay["fee"] {
  return fee === null ? null : fee - (discount?.amount ?? 0);
}

/** A fee in words; `null` is one that needs the address first. */
export function feeText(fee: QuoteWay["fee"]): string {
  if (fee === null) return m.fee_later();
  return fee === 0 ? m.free() : formatRupiah(fee);
}

/** Days until arrival in words. */
export function daysText([least, most]: [number, number]): string {
  if (most === 0) return m.arrives_today();
  return least === most ? m.arrives_in({ days: String(most) }) : m.arrives_in({ days: `${least}–${most}` });
}
