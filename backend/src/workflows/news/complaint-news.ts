import type { ComplaintSpeaker } from "@pasar/contracts/complaint";
import { formatRupiah } from "@pasar/locale/money";
import { formatMoment } from "@pasar/locale/time";
import type { ComplaintNews } from "../../database/untold-afterwards";
import { type Language, say } from "../../locale/messages";
import type { Message } from "../message/send-message";
import type { News } from "./news";
import { orderPageUrl, workPageUrl } from "./order-page-url";

/** What the sides of a complaint are told of the last word about it, each unless it was their own. */
export function newsOfComplaint(complaint: ComplaintNews): News {
  const { key, by } = complaint;
  const told: [ComplaintSpeaker, () => Message[]][] = [
    ["buyer", () => [toBuyer(complaint)]],
    ["seller", () => toOfficers(complaint)],
  ];
  return { key, messages: told.flatMap(([side, messages]) => (side === by ? [] : messages())) };
}

function toBuyer(complaint: ComplaintNews): Message {
  const { number, state, checkout_id, shopper_phone: to, language } = complaint;
  const news = say(language, `complaint_buyer_${state}`, standing(complaint, language));
  const link = orderPageUrl(checkout_id, language);
  return { to, language, template: "complaint_buyer", values: { number: String(number), news, link } };
}

function toOfficers(complaint: ComplaintNews): Message[] {
  const { number, state, order_id, officers } = complaint;
  const news = say("id", `complaint_seller_${state}`, standing(complaint, "id"));
  const values = { number: String(number), news, link: workPageUrl("komplain", order_id) };
  return officers.map((to) => ({ to, template: "complaint_seller", values }));
}

/** Where it stands and until when, to be put into a sentence. */
function standing({ due_at, time_zone, outcome, outcome_amount }: ComplaintNews, language: Language) {
  const amount = formatRupiah(outcome_amount ?? 0);
  return {
    until: due_at ? formatMoment(due_at, { locale: language, timeZone: time_zone }) : "",
    end: outcome ? say(language, `complaint_end_${outcome}`, { amount }) : "",
  };
}
