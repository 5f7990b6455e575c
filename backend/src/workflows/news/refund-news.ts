import { formatRupiah } from "@pasar/locale/money";
import type { RefundNews } from "../../database/untold-afterwards";
import { say } from "../../locale/messages";
import type { News } from "./news";
import { orderPageUrl } from "./order-page-url";

/** What a buyer is told of money that went back, or that waits for their account. */
export function newsOfRefund(refund: RefundNews): News {
  const { key, kind, amount, rail, numbers, checkout_id, shopper_phone: to, language } = refund;
  const values = {
    number: numbers.join(", "),
    amount: formatRupiah(amount),
    how: say(language, `news_refund_${rail}`),
    when: say(language, `news_refund_${rail}_when`),
    link: orderPageUrl(checkout_id, language),
  };
  const template = kind === "paid" ? "refund_sent" : "refund_account_needed";
  return { key, messages: [{ to, language, template, values }] };
}
