import { formatRupiah } from "@pasar/locale/money";
import { formatMoment } from "@pasar/locale/time";
import type { OrderNews } from "../../database/untold-orders";
import { type Language, type MessageTemplate, say } from "../../locale/messages";
import { pickupUntil } from "../../modules/checkout/order-deadlines";
import type { Message } from "../message/send-message";
import type { News } from "./news";
import { orderPageUrl, workPageUrl } from "./order-page-url";

const LONGEST_NOTE = 100;

/** What the buyer and the group's officers are told of a step of an order: never more than the page's link needs. */
export function newsOfOrder(order: OrderNews): News {
  const messages: Record<OrderNews["kind"], () => Message[]> = {
    awaiting_acceptance: () => toOfficers(order, "seller_new_order"),
    ready_for_pickup: () => toBuyer(order, "order_ready"),
    sent: () => toBuyer(order, order.way === "courier" ? "order_sent_by_courier" : "order_sent"),
    completed: () => toBuyer(order, "order_completed"),
    cancelled: () => ofCancellation(order),
    review: () => toBuyer(order, "order_review"),
  };
  return { key: order.key, messages: messages[order.kind]() };
}

/** Officers who cancelled know it, and who never heard of an order need not hear that it is gone. */
function ofCancellation(order: OrderNews): Message[] {
  // A checkout that ends unpaid is told of as one.
  const buyers = order.has_begun ? toBuyer(order, "order_cancelled") : [];
  const isNewsToOfficers = order.officers_know && order.made_by !== "member";
  return isNewsToOfficers ? [...buyers, ...toOfficers(order, "seller_order_cancelled")] : buyers;
}

function toBuyer(order: OrderNews, template: MessageTemplate): Message[] {
  const { language, shopper_phone } = order;
  return [{ to: shopper_phone, language, template, values: valuesOf(order, language) }];
}

function toOfficers(order: OrderNews, template: MessageTemplate): Message[] {
  const values = { ...valuesOf(order, "id"), link: workPageUrl("pesanan", order.id) };
  return order.officers.map((to) => ({ to, template, values }));
}

function valuesOf(order: OrderNews, language: Language): Record<string, string> {
  const { number, seller_name, total, way, courier, tracking_number, outlet_name, kind, at, slot_end, time_zone } =
    order;
  const steps = [{ stage: "ready_for_pickup" as const, at: new Date(at).toISOString() }];
  const until = kind === "ready_for_pickup" ? pickupUntil({ stage: kind, steps, slot_end }) : null;
  return {
    number: String(number),
    seller: seller_name,
    place: outlet_name ?? seller_name,
    amount: formatRupiah(total),
    way: say(language, `way_${way}`),
    courier: courier ?? say(language, "way_courier"),
    awb: tracking_number ?? say(language, "news_awb_follows"),
    deadline: until ? formatMoment(until, { locale: language, timeZone: time_zone }) : "",
    why: whyOf(order, language),
    money: moneyOf(order, language),
    link: orderPageUrl(order.checkout_id, language),
    whatsapp: `https://wa.me/${order.seller_phone.replace(/\D/g, "")}`,
  };
}

function whyOf({ cancel_reason, cancel_note, made_by }: OrderNews, language: Language): string {
  const why = say(language, `cancelled_${cancel_reason ?? "other"}`);
  // Messengers refuse line breaks inside a message's places; what a buyer wrote is for the order's page.
  const note = made_by === "member" ? (cancel_note?.replace(/\s+/g, " ").slice(0, LONGEST_NOTE) ?? "") : "";
  return note ? `${why} (${note})` : why;
}

function moneyOf({ refund, payment_method, cancel_reason }: OrderNews, language: Language): string {
  if (refund) {
    const amount = formatRupiah(refund.amount);
    return say(language, refund.needs_account ? "news_money_account" : "news_money_back", { amount });
  }
  if (cancel_reason === "payment_reversed") return say(language, "news_money_reversed");
  return say(language, payment_method === "cod" ? "news_money_cash" : "news_money_none");
}
