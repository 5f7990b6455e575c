import type { Complaint, ComplaintEvent } from "@pasar/contracts/complaint";
import { formatRupiah } from "@pasar/locale/money";
import { formatMoment } from "@pasar/locale/time";
import { useLanguage, useText } from "../../lib/text";
import { Notice } from "../../ui/notice";
import { Section } from "../../ui/section";

/** What a complaint is about, where it stands and what was said. */
export function ComplaintFacts({ complaint }: { complaint: Complaint }) {
  const text = useText();
  const locale = useLanguage();
  const { order_number, order_total, seller_name, buyer_name, reason, wish, state, due_at, events } = complaint;
  const until = due_at ? formatMoment(due_at, { locale, short: true }) : "";
  return (
    <>
      <Notice tone={state === "closed" ? "good" : "warning"}>
        {text(`complaint_state_${state}`)}
        {due_at && <span className="block">{text("complaint_until", { moment: until })}</span>}
      </Notice>
      <Section icon="alert" title={text(`complaint_${reason}`)}>
        <p>{text("complaint_order", { number: order_number, total: formatRupiah(order_total) })}</p>
        <p>{text("complaint_between", { buyer: buyer_name, seller: seller_name })}</p>
        <p className="font-bold">{text(`complaint_wish_${wish}`)}</p>
      </Section>
      <Section icon="note" title={text("complaint_said")}>
        <ol className="grid gap-3">
          {events.map((event) => (
            <li key={event.at + event.did}>
              <Said event={event} />
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}

function Said({ event: { by, did, outcome, amount, text: words, at } }: { event: ComplaintEvent }) {
  const text = useText();
  const locale = useLanguage();
  return (
    <>
      <p className="font-bold">
        {text("complaint_event", { who: text(`complaint_by_${by}`), what: text(`complaint_did_${did}`) })}
      </p>
      {outcome && (
        <p>
          {text(`complaint_outcome_${outcome}`)} {amount !== null && formatRupiah(amount)}
        </p>
      )}
      {words && <p className="break-words">{words}</p>}
      <p className="text-[0.9rem] text-soft">{formatMoment(at, { locale, short: true })}</p>
    </>
  );
}
