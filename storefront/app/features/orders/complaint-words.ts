import type { Complaint, ComplaintReason, ComplaintWish } from "@pasar/contracts/complaint";
import { formatRupiah } from "@pasar/locale/money";
import { formatMoment } from "@pasar/locale/time";
import { m } from "../../paraglide/messages.js";
import { getLocale } from "../../paraglide/runtime.js";

export const COMPLAINT_REASON_WORDS: Record<ComplaintReason, () => string> = {
  not_received: m.complaint_not_received,
  wrong_goods: m.complaint_wrong_goods,
  damaged: m.complaint_damaged,
  less_than_ordered: m.complaint_less_than_ordered,
  other: m.complaint_other,
};

export const COMPLAINT_WISH_WORDS: Record<ComplaintWish, () => string> = {
  refund: m.complaint_wish_refund,
  replacement: m.complaint_wish_replacement,
};

/** Where a complaint stands, and until when. */
export function complaintSentence({ state, due_at, outcome, outcome_amount, time_zone }: Complaint): string {
  const until = due_at ? formatMoment(due_at, { locale: getLocale(), timeZone: time_zone, short: true }) : "";
  const end = outcome ? outcomeWords(outcome, outcome_amount) : "";
  switch (state) {
    case "waiting_seller":
      return m.complaint_waiting_seller({ until });
    case "refused":
      return m.complaint_refused({ until });
    case "at_office":
      return m.complaint_at_office({ until });
    case "decided":
      return m.complaint_decided({ end, until });
    case "at_province":
      return m.complaint_at_province({ until });
    case "replacing":
      return m.complaint_replacing({ until });
    case "replacement_sent":
      return m.complaint_replacement_sent({ until });
    case "closed":
      return m.complaint_closed({ end });
  }
}

function outcomeWords(outcome: NonNullable<Complaint["outcome"]>, amount: number | null): string {
  if (outcome === "refund") return m.complaint_end_refund({ amount: formatRupiah(amount ?? 0) });
  return outcome === "replacement" ? m.complaint_end_replacement() : m.complaint_end_rejection();
}
