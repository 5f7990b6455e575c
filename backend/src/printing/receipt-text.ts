import { formatRupiah } from "@pasar/locale/money";
import { type Language, say } from "../locale/messages";
import type { ReceiptFacts } from "./receipt-facts";

/** WhatsApp's own marks would turn parts of a name bold. */
const plain = (text: string): string =>
  text
    .replace(/[*_~`]/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** A receipt as a WhatsApp message. */
export function receiptText(facts: ReceiptFacts, language: Language): string {
  const { seller, place, number, placedAt, lines, fee, discount, total, payment, state } = facts;
  const sum = (key: "receipt_fee" | "receipt_discount", amount: number) =>
    `${say(language, key)}: ${formatRupiah(amount)}`;
  return [
    `*${plain(seller)}*`,
    plain(place),
    say(language, "receipt_title", { number: String(number) }),
    placedAt,
    "",
    ...lines.map(({ quantity, title, total: amount }) => `${quantity} × ${plain(title)}: ${formatRupiah(amount)}`),
    ...(fee === null ? [] : [sum("receipt_fee", fee)]),
    ...(discount === 0 ? [] : [sum("receipt_discount", -discount)]),
    `*${say(language, "receipt_total")}: ${formatRupiah(total)}*`,
    `${payment}: *${say(language, `receipt_${state}`)}*`,
  ].join("\n");
}
