import { formatRupiah } from "@pasar/locale/money";
import type { CutNews } from "../../database/untold-afterwards";
import { type Language, say } from "../../locale/messages";
import type { Message } from "../message/send-message";
import type { News } from "./news";
import { orderPageUrl, workPageUrl } from "./order-page-url";

/** What the other side is told of pieces that were taken out of an order. */
export function newsOfCut(cut: CutNews): News {
  return { key: cut.key, messages: cut.made_by === "member" ? [toBuyer(cut)] : toOfficers(cut) };
}

function toBuyer(cut: CutNews): Message {
  const { number, seller_name: seller, checkout_id, shopper_phone: to, language } = cut;
  const link = orderPageUrl(checkout_id, language);
  const values = { number: String(number), seller, goods: goodsOf(cut), money: moneyOf(cut, language), link };
  return { to, language, template: "order_cut", values };
}

function toOfficers(cut: CutNews): Message[] {
  const { number, order_id, officers } = cut;
  const values = { number: String(number), goods: goodsOf(cut), link: workPageUrl("pesanan", order_id) };
  return officers.map((to) => ({ to, template: "seller_order_cut", values }));
}

function goodsOf({ lines }: CutNews): string {
  return lines.map(({ quantity, title }) => `${quantity} × ${title}`).join(", ");
}

function moneyOf({ amount, refund }: CutNews, language: Language): string {
  const values = { amount: formatRupiah(amount) };
  if (!refund) return say(language, "news_money_less", values);
  return say(language, refund.needs_account ? "news_money_account" : "news_money_back", values);
}
