import { formatRupiah } from "@pasar/locale/money";
import { formatMoment } from "@pasar/locale/time";
import type { CheckoutNews } from "../../database/untold-orders";
import { say } from "../../locale/messages";
import type { Message } from "../message/send-message";
import type { News } from "./news";
import { orderPageUrl } from "./order-page-url";

/** What a buyer is told of a whole checkout: one message, however many sellers it has. */
export function newsOfCheckout(checkout: CheckoutNews): News {
  return { key: checkout.key, messages: [messageOf(checkout)] };
}

function messageOf(checkout: CheckoutNews): Message {
  const { kind, checkout_id, language, time_zone, numbers, sellers, total, expires_at, payment_state } = checkout;
  const deadline = expires_at ? formatMoment(expires_at, { locale: language, timeZone: time_zone }) : "";
  const values = {
    number: numbers.join(", "),
    seller: sellers.join(", "),
    amount: formatRupiah(total),
    deadline,
    why: say(language, `cancelled_${checkout.cancel_reason ?? "other"}`),
    link: orderPageUrl(checkout_id, language),
  };
  const placed = payment_state === "on_handover" ? "order_placed_cash" : "order_placed";
  const template = { placed, paid: "order_paid", ended: "order_ended" } as const;
  return { to: checkout.shopper_phone, language, template: template[kind], values };
}
